import { useState } from "react";
import { api, ok } from "~/api/client";
import { expedient as expedientQuery, queryClient } from "~/api/queries";
import { notify } from "~/ui/announce";
import { useFailureText } from "~/ui/Failure";
import { useCase } from "./context";

type Follow = { isFollowed: boolean; isPending: boolean; toggle: () => Promise<void> };

/** To follow a case changes nothing of it: the answer has no version, and only what I follow is asked for again. */
export function useFollow(): Follow {
  const { ens, id, expedient } = useCase();
  const say = useFailureText();
  const [isPending, setPending] = useState(false);
  const isFollowed = expedient.segueixo;
  const toggle = async () => {
    setPending(true);
    const params = { params: { path: { ens, id } } };
    const path = "/api/v1/ens/{ens}/expedients/{id}/accions/seguir";
    try {
      await ok(isFollowed ? api.DELETE(path, params) : api.POST(path, params));
      queryClient.setQueryData(expedientQuery(ens, id).queryKey, (held) => held && { ...held, segueixo: !isFollowed });
      void queryClient.invalidateQueries({ queryKey: ["list_seguiment"] });
      void queryClient.invalidateQueries({ queryKey: ["list_expedients", ens], refetchType: "none" });
    } catch (error) {
      notify(say(error), "danger");
    }
    setPending(false);
  };
  return { isFollowed, isPending, toggle };
}
