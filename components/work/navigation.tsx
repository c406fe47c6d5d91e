import {
  ArrowsSquarepathIcon,
  BooksIcon,
  Buildings3Icon,
  CalendarIcon,
  CogIcon,
  EnvelopeClosedIcon,
  ExclamationmarkTriangleIcon,
  FileTextIcon,
  HandshakeIcon,
  MagnifyingGlassIcon,
  TasklistIcon,
} from "@navikt/aksel-icons";
import type { Nav, NavItem } from "@/components/layout/nav-list";
import { may, type Permission, type User } from "@/lib/auth/permissions";

type Place = NavItem & Readonly<{ needs: Permission }>;
const icon = { "aria-hidden": true, className: "i" } as const;

const PLACES: readonly (readonly Place[])[] = [
  [
    { href: "/", label: "Mitt arbete", needs: "work.read", icon: <TasklistIcon {...icon} /> },
    { href: "/obligations", label: "Att följa upp", needs: "obligation.read", icon: <CalendarIcon {...icon} /> },
    { href: "/follow-ups", label: "Uppföljningar", needs: "followUp.read", icon: <MagnifyingGlassIcon {...icon} /> },
    { href: "/findings", label: "Brister", needs: "followUp.read", icon: <ExclamationmarkTriangleIcon {...icon} /> },
    { href: "/reports", label: "Rapporter", needs: "report.readFinal", icon: <FileTextIcon {...icon} /> },
    { href: "/sent", label: "Skickat", needs: "dispatch.read", icon: <EnvelopeClosedIcon {...icon} /> },
  ],
  [
    { href: "/providers", label: "Utförare", needs: "register.read", icon: <Buildings3Icon {...icon} /> },
    { href: "/agreements", label: "Avtal och uppdrag", needs: "register.read", icon: <HandshakeIcon {...icon} /> },
    { href: "/requirements", label: "Krav", needs: "register.read", icon: <BooksIcon {...icon} /> },
    { href: "/parity", label: "Lika villkor", needs: "parity.read", icon: <ArrowsSquarepathIcon {...icon} /> },
  ],
  [{ href: "/admin", label: "Administration", needs: "settings.read", icon: <CogIcon {...icon} /> }],
];

/** The places this user may go to, by the same table that the pages refuse by. */
export function navigationFor(user: User): Nav {
  return PLACES.map((group) => group.filter((place) => may(user, place.needs))).filter((group) => group.length > 0);
}
