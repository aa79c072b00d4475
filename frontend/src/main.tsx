import "@fontsource-variable/source-sans-3/wght.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/frame.css";
import "./styles/list.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { watchHands } from "./api/hands";
import { queryClient } from "./api/queries";
import { onSession, session } from "./api/session";
import { ariaStrings } from "./i18n/aria";
import { chosenLanguage, setLanguage } from "./i18n/store";
import { router } from "./router";
import { listenToShortcuts } from "./ui/shortcuts";
import { applyDensity } from "./ui/density";
import { applyTheme } from "./ui/theme";

applyTheme();
applyDensity();
await setLanguage(chosenLanguage() ?? "ca", false);
ariaStrings();
watchHands();
listenToShortcuts();

// The session ended somewhere else, or by itself: back to the door, and then to where one was.
onSession(() => {
  if (session() || router.state.location.pathname === "/entra") return;
  queryClient.clear();
  void router.navigate({ to: "/entra", search: { torna: router.state.location.href, caducada: true } });
});

const app = document.getElementById("app");
if (app) {
  createRoot(app).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
