import { fileURLToPath } from "node:url";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { pdfjs } from "./tools/pdfjs.ts";

// Where `npm run dev` and `npm run preview` find the interface of programs.
const api = process.env.EXPEDIT_API ?? "http://127.0.0.1:8080";

// What the server sends in production. Preview sends it too, so that the end-to-end tests meet it.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; " +
  "frame-ancestors 'none'";

// Host and Origin must agree (the server compares them), so the proxy keeps the browser's.
const proxy = { "/api": { target: api, changeOrigin: false } };

export default defineConfig({
  resolve: { alias: { "~": fileURLToPath(new URL("./src", import.meta.url)) } },
  plugins: [
    react(),
    // React Aria carries 34 languages and not Catalan; ours are in src/i18n, so it brings none.
    optimizeLocales.vite({ locales: [] }),
    pdfjs(),
  ],
  // The facts of the product (data/ens.csv) are beside this folder.
  server: { proxy, fs: { allow: [".."] } },
  preview: { proxy, headers: { "Content-Security-Policy": policy } },
  build: {
    target: "es2023",
    // A data: font or image would need a wider policy than 'self'.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: "pdf", test: /node_modules[\\/]pdfjs-dist[\\/]/ },
            { name: "tanstack", test: /node_modules[\\/]@tanstack[\\/]/ },
          ],
        },
      },
    },
  },
});
