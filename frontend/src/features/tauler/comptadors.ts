import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "~/api/client";
import { each } from "~/api/pool";
import type { Filtres } from "~/api/queries";
import { filtersOf } from "~/features/llista/search";
import { plusDays, today } from "~/i18n/format";
import { instantOf } from "~/ui/madrid";

export type Compte = { total: number; limitat: boolean };
export type Comptadors = { enTramit: Compte; setmana: Compte; vencuts: Compte };

async function count(ens: string, filtres: Filtres): Promise<Compte> {
  const query = { ...filtres, limit: 1, total: true };
  const page = await ok(api.GET("/api/v1/ens/{ens}/expedients", { params: { path: { ens }, query } }));
  return { total: page.total ?? 0, limitat: page.total_limitat ?? false };
}

/**
 * How many cases run, fall due this week and are overdue. The contract has no operation that answers them at once yet:
 * the list is asked for its totals, a row each.
 */
export const comptadors = (ens: string, day = today()) =>
  queryOptions({
    queryKey: ["comptadors", ens, day],
    staleTime: 30_000,
    queryFn: async (): Promise<Comptadors> => {
      // The filters of the list, so that a counter and the list that it opens never disagree.
      const [enTramit, fins, vencuts] = await Promise.all([
        count(ens, filtersOf({}, day)),
        count(ens, filtersOf({ venc: "setmana" }, day)),
        count(ens, filtersOf({ venc: "vencut" }, day)),
      ]);
      const setmana = { total: fins.total - vencuts.total, limitat: fins.limitat };
      return { enTramit, setmana, vencuts };
    },
  });

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
        const bounds = [week.dilluns, plusDays(week.dilluns, 7)].map((date) => instantOf(`${date}T00:00`) ?? "");
        try {
          const { total } = await count(ens, {
            "data_obertura[gte]": bounds[0] ?? "",
            "data_obertura[lt]": bounds[1] ?? "",
          });
          week.oberts = total;
        } catch (error) {
          failure = error;
        }
      });
      // Half a line would be a lie.
      if (failure) throw failure;
      return weeks;
    },
  });
