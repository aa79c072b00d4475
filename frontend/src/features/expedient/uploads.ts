import { useSyncExternalStore } from "react";
import { api, headers, ok } from "~/api/client";
import { guessType } from "./guess";

// Uploads live outside the screen: one may go to another page and come back, and they go on. A file goes up by itself;
// nothing enters the case until its type is confirmed.

export type Upload = {
  key: string;
  expedient: string;
  ens: string;
  file: File;
  nom: string;
  td: string;
  origen: "ciutada" | "administracio";
  sent: number;
  state: "waiting" | "sending" | "sent" | "failed";
  pujada: string | null;
};

const TOGETHER = 3;

let uploads: Upload[] = [];
const requests = new Map<string, XMLHttpRequest>();
const listeners = new Set<() => void>();

function change(key: string, next: Partial<Upload>): void {
  uploads = uploads.map((one) => (one.key === key ? { ...one, ...next } : one));
  for (const listener of listeners) listener();
}

export function useUploads(expedient: string): Upload[] {
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => uploads,
  );
  return all.filter((one) => one.expedient === expedient);
}

export const edit = (key: string, next: Partial<Pick<Upload, "nom" | "td" | "origen">>): void => change(key, next);

export function add(ens: string, expedient: string, files: Iterable<File>, td?: string): void {
  for (const file of files) {
    const nom = file.name.replace(/\.[a-z0-9]{1,5}$/i, "");
    const type = td ?? guessType(file.name);
    uploads = [
      ...uploads,
      {
        key: crypto.randomUUID(),
        expedient,
        ens,
        file,
        nom,
        td: type,
        origen: fromCitizens.has(type) ? "ciutada" : "administracio",
        sent: 0,
        state: "waiting",
        pujada: null,
      },
    ];
  }
  for (const listener of listeners) listener();
  pump();
}

const fromCitizens = new Set(["TD14", "TD15", "TD16", "TD17", "TD18", "TD19", "TD20"]);

export function remove(key: string): void {
  requests.get(key)?.abort();
  requests.delete(key);
  const gone = uploads.find((one) => one.key === key);
  uploads = uploads.filter((one) => one.key !== key);
  for (const listener of listeners) listener();
  if (gone?.pujada && gone.state !== "sent") {
    const path = { ens: gone.ens, id: gone.pujada };
    void api.DELETE("/api/v1/ens/{ens}/pujades/{id}", { params: { path } });
  }
  pump();
}

/** The bytes are in their case now. */
export function settled(key: string): void {
  uploads = uploads.filter((one) => one.key !== key);
  for (const listener of listeners) listener();
}

export function resume(key: string): void {
  change(key, { state: "waiting" });
  pump();
}

function pump(): void {
  const free = TOGETHER - uploads.filter(({ state }) => state === "sending").length;
  for (const upload of uploads.filter(({ state }) => state === "waiting").slice(0, Math.max(0, free))) {
    change(upload.key, { state: "sending" });
    void send(upload)
      .then(
        () => change(upload.key, { state: "sent", sent: upload.file.size }),
        () => change(upload.key, { state: "failed" }),
      )
      .finally(pump);
  }
}

async function send(upload: Upload): Promise<void> {
  const { ens, file } = upload;
  let { pujada } = upload;
  if (!pujada) {
    const made = await ok(
      api.POST("/api/v1/ens/{ens}/pujades", {
        params: { path: { ens } },
        body: { nom: file.name, mida: file.size },
      }),
    );
    pujada = made.id;
    change(upload.key, { pujada });
  }
  const url = `/api/v1/ens/${encodeURIComponent(ens)}/pujades/${pujada}`;
  // After a cut only what the server does not hold is sent again.
  const head = await fetch(url, { method: "HEAD", headers: headers() });
  if (!head.ok) throw new Error("the upload is gone");
  const offset = Number(head.headers.get("Upload-Offset") ?? 0);
  if (head.headers.get("Upload-Complete") === "?1") return;
  await put(upload.key, url, file, offset);
}

// Fetch tells nothing of what has gone up; the older interface does.
function put(key: string, url: string, file: File, offset: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    requests.set(key, request);
    request.open("PATCH", url);
    for (const [name, value] of Object.entries(headers())) request.setRequestHeader(name, value);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("Upload-Offset", String(offset));
    request.setRequestHeader("Upload-Complete", "?1");
    request.upload.onprogress = ({ loaded }) => change(key, { sent: offset + loaded });
    request.onload = () => (request.status < 300 ? resolve() : reject(new Error(`HTTP ${request.status}`)));
    request.onerror = () => reject(new Error("cut"));
    request.onabort = () => reject(new Error("taken away"));
    request.send(offset > 0 ? file.slice(offset) : file);
  });
}
