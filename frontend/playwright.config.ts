import { defineConfig } from "@playwright/test";

// Against a running server with its demo bodies (EXPEDIT_URL), never against a mock: the contract is what is tested.
export default defineConfig({
  testDir: "e2e",
  testMatch: "*.e2e.ts",
  timeout: 60_000,
  expect: { timeout: 8000 },
  workers: 1,
  reporter: "line",
  outputDir: "../.data/e2e",
  use: {
    baseURL: process.env.EXPEDIT_URL ?? "http://127.0.0.1:8080",
    viewport: { width: 1366, height: 768 },
    locale: "ca-ES",
    // Not the zone of the towns, so that a date that trusts the browser's shows.
    timezoneId: "America/New_York",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
