import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "~/api/client";
import { each } from "~/api/pool";
import type { Comptador } from "~/api/types";
import { plusDays, today } from "~/i18n/format";
import { instantOf } from "~/ui/madrid";

export type Compte = Pick<Comptador, "total" | "limitat">;

/** Numbers of lists without a case in common, as one. */
export function together(...all: Compte[]): Compte {
  return { total: all.reduce((sum, { total }) => sum + total, 0), limitat: all.some(({ limitat }) => limitat) };
}

/** Those of the days that follow today: the list of the week has them beside those of today. */
export function afterToday({ vencen_aviat, vencen_avui }: Record<"vencen_aviat" | "vencen_avui", Compte>): Compte {
  return { total: vencen_aviat.total - vencen_avui.total, limitat: vencen_aviat.limitat };
}

export type Setmana = { dilluns: string; oberts: number };

export const WEEKS = 12;

/** The Mondays of the last weeks, this one included, oldest first. */
export function mondays(day = today(), weeks = WEEKS): string[] {
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  const monday = plusDays(day, -weekday);
  return Array.from({ length: weeks }, (_, at) => plusDays(monday, (at - weeks + 1) * 7));
}

/** How many cases were opened each week. A week that is over does not change: it is asked once. */
export const obertures = (ens: string, day = today()) =>
  queryOptions({
    queryKey: ["obertures", ens, day],
    staleTime: 300_000,
    queryFn: async (): Promise<Setmana[]> => {
      const weeks = mondays(day).map((dilluns): Setmana => ({ dilluns, oberts: 0 }));
      let failure: unknown = null;
      await each(weeks, 4, async (week) => {
        const [from, to] = [week.dilluns, plusDays(week.dilluns, 7)].map((date) => instantOf(`${date}T00:00`) ?? "");
        const query = { "data_obertura[gte]": from ?? "", "data_obertura[lt]": to ?? "", limit: 1, total: true };
        try {
          const page = await ok(api.GET("/api/v1/ens/{ens}/expedients", { params: { path: { ens }, query } }));
          week.oberts = page.total ?? 0;
        } catch (error) {
          failure = error;
        }
      });
      // Half a line would be a lie.
      if (failure) throw failure;
      return weeks;
    },
  });
