import {
  Buildings3Icon,
  CheckmarkIcon,
  ClockDashedIcon,
  EnvelopeOpenIcon,
  ExclamationmarkTriangleIcon,
  FileTextIcon,
  HandshakeIcon,
  PersonGroupIcon,
  PlayIcon,
} from "@navikt/aksel-icons";
import Link from "next/link";
import type { ComponentType } from "react";
import { Chain, ChainLink } from "@/components/ui/chain";
import { eventHref, eventPlace, eventTitle } from "@/lib/features/providers/timeline/labels";
import type { EventKind, ProviderEvent } from "@/lib/features/providers/timeline/queries";

type Icon = ComponentType<{ className?: string; "aria-hidden"?: boolean }>;

const ICONS: Readonly<Record<EventKind, Icon>> = {
  followUpStarted: PlayIcon,
  historyImported: ClockDashedIcon,
  followUpClosed: CheckmarkIcon,
  visitCarriedOut: PersonGroupIcon,
  findingConfirmed: ExclamationmarkTriangleIcon,
  findingSettled: CheckmarkIcon,
  replyReceived: EnvelopeOpenIcon,
  reportFinal: FileTextIcon,
  agreementVersion: HandshakeIcon,
  agreementEnded: HandshakeIcon,
  activityStarted: Buildings3Icon,
  activityEnded: Buildings3Icon,
};

/** Everything that has happened, newest first. */
export const Timeline = ({ events }: Readonly<{ events: readonly ProviderEvent[] }>) => (
  <Chain label="Tidslinje, det senaste först">
    {events.map((event) => (
      <Event key={event.kind + event.refId + (event.note ?? "")} event={event} />
    ))}
  </Chain>
);

function Event({ event }: Readonly<{ event: ProviderEvent }>) {
  const href = eventHref(event);
  const title = eventTitle(event);
  const KindIcon = ICONS[event.kind];
  return (
    <ChainLink
      when={event.happenedOn}
      icon={<KindIcon aria-hidden className="i" />}
      mark={event.kind === "findingConfirmed" ? "against" : undefined}
      title={
        href === null ? (
          title
        ) : (
          <Link href={href} prefetch={false}>
            {title}
          </Link>
        )
      }
      by={eventPlace(event)}
    />
  );
}
