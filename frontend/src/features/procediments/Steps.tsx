import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { PenLine } from "lucide-react";
import { useState } from "react";
import { advance, beginVersion, redaccio } from "~/api/procediments";
import { useProcText } from "~/i18n/rooms";
import { FormDialog } from "~/features/gestio/FormDialog";
import { notify } from "~/ui/announce";
import { Button } from "~/ui/Button";
import { useFailureText } from "~/ui/Failure";

type Props = { codi: string; versio: number; estat: string };

/** What whoever writes procedures can do with the version that is looked at. */
export default function Steps({ codi, versio, estat }: Props) {
  const r = useProcText().redaccio;
  const navigate = useNavigate();
  const say = useFailureText();
  const held = useQuery(redaccio(codi, versio));
  const [isPending, setPending] = useState(false);
  const [isRetiring, setRetiring] = useState(false);
  const begin = async () => {
    setPending(true);
    try {
      const made = await beginVersion(codi, versio);
      await navigate({ to: "/procediments/$codi/redacta/$n", params: { codi, n: String(made.versio) } });
    } catch (error) {
      notify(say(error), "danger");
      setPending(false);
    }
  };
  if (estat === "esborrany" || estat === "validat") {
    return (
      <Link
        className="button button-primary no-print"
        to="/procediments/$codi/redacta/$n"
        params={{ codi, n: String(versio) }}
      >
        <PenLine className="icon" aria-hidden />
        {r.continua}
      </Link>
    );
  }
  return (
    <span className="row no-print">
      {estat === "publicat" && held.data ? (
        <Button look="quiet" onClick={() => setRetiring(true)}>
          {r.retira}
        </Button>
      ) : null}
      <Button look="primary" isPending={isPending} onClick={() => void begin()}>
        <PenLine className="icon" aria-hidden />
        {r.comenca}
      </Button>
      {isRetiring && held.data ? (
        <FormDialog
          title={r.retiraTitol(versio)}
          text={r.retiraText}
          confirm={r.retira}
          look="danger"
          onClose={() => setRetiring(false)}
          onStale={() => void held.refetch()}
          send={async () => {
            await advance(codi, versio, held.data.revisio, "retirar");
            notify(r.retirada(versio));
            setRetiring(false);
          }}
        />
      ) : null}
    </span>
  );
}
