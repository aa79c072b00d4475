import { useRouter } from "@tanstack/react-router";
import { jo, queryClient, sessions } from "~/api/queries";
import { renewOnce } from "~/api/session";

/** After a change of the account: what the frame knows of the caller is asked again too. */
export function useRefresh(): () => Promise<void> {
  const router = useRouter();
  return async () => {
    await renewOnce();
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: jo().queryKey }),
      queryClient.invalidateQueries({ queryKey: sessions().queryKey }),
      router.invalidate(),
    ]);
  };
}
