import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, ok } from "~/api/client";
import { algunsExpedients, queryClient } from "~/api/queries";
import { notify } from "~/ui/announce";
import { useFailureText } from "~/ui/Failure";
import { useCase } from "./context";

type Follow = { isKnown: boolean; isFollowed: boolean; isPending: boolean; toggle: () => Promise<void> };

/** Whether I follow it is not in the case, so it is asked of the list of what I follow. */
export function useFollow(): Follow {
  const { ens, id, expedient } = useCase();
  const say = useFailureText();
  const query = algunsExpedients(ens, { seguits: true, ...(expedient.numero ? { q: expedient.numero } : {}) }, 200);
  const followed = useQuery(query);
  const [isPending, setPending] = useState(false);
  const isFollowed = followed.data?.items.some((row) => row.id === expedient.id) ?? false;
  const toggle = async () => {
    setPending(true);
    const params = { params: { path: { ens, id } } };
    const path = "/api/v1/ens/{ens}/expedients/{id}/accions/seguir";
    try {
      await ok(isFollowed ? api.DELETE(path, params) : api.POST(path, params));
      await queryClient.invalidateQueries({ queryKey: query.queryKey });
      void queryClient.invalidateQueries({ queryKey: ["list_expedients", ens], refetchType: "none" });
    } catch (error) {
      notify(say(error), "danger");
    }
    setPending(false);
  };
  return { isKnown: followed.isSuccess, isFollowed, isPending, toggle };
}
