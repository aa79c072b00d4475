import { chromium } from "@playwright/test";
import { readFileSync } from "node:fs";
const [out, ...files] = process.argv.slice(2);
const b = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
const p = await b.newPage({ viewport: { width: 1600, height: 900 } });
const w = Number(process.env.W ?? 390);
await p.setContent(
  `<body style="margin:0;display:flex;flex-wrap:wrap;gap:8px;background:#888">${files.map((f) => `<img width=${w} src="data:image/png;base64,${readFileSync(`/tmp/spa2-shots/${f}.png`).toString("base64")}">`).join("")}`,
);
await p.screenshot({ path: `/tmp/spa2-shots/${out}.png`, fullPage: true });
await b.close();
