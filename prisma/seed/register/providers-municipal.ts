import { MUNICIPALITY_NUMBER } from "../municipality";
import { unitsOf, type ProviderData } from "./shape";

/**
 * Egen regi: one provider, since the municipality has one organisation number. Columns: key, name, address, manager,
 * start, exposed to competition from (– = never: outside the promise of every third year, ORB-02).
 */
const UNITS = {
  homeCare: `
    ht-norr    | Hemtjänsten Norr          | Norra vägen 15, 999 14 Kvarnsund | Katarina Frostsjö | 2009-01-01 | 2011-03-01
    ht-soder   | Hemtjänsten Söder         | Södra torget 2, 999 21 Älvsunda  | Göran Aspsand     | 2009-01-01 | 2011-03-01
    ht-vaster  | Hemtjänsten Väster        | Åsgatan 44, 999 24 Älvsunda      | Leila Myrbacke    | 2009-01-01 | 2011-03-01
    ht-oster   | Hemtjänsten Öster         | Myrvägen 2, 999 32 Björnmossen   | Ove Tranbäck     | 2009-01-01 | 2011-03-01
    ht-centrum | Hemtjänsten Centrum       | Storgatan 60, 999 11 Älvsunda    | Sanna Gatlykt     | 2009-01-01 | 2011-03-01
    ht-natt    | Hemtjänsten Nattpatrullen | Storgatan 60, 999 11 Älvsunda    | Ulf Månskog       | 2009-01-01 | 2011-03-01`,
  nursingHome: `
    lyktgarden     | Lyktgårdens vård- och omsorgsboende     | Lyktvägen 8, 999 23 Älvsunda      | Maud Glimfors     | 2004-05-01 | 2013-01-01
    asbacken       | Åsbackens vård- och omsorgsboende       | Åsbacken 1, 999 26 Älvsunda       | Tomas Åsklint     | 1998-01-01 | 2013-01-01
    granbacken     | Granbackens vård- och omsorgsboende     | Granstigen 20, 999 33 Björnmossen | Berit Kottfall    | 2001-09-01 | 2013-01-01
    tjaderkullen   | Tjäderkullens vård- och omsorgsboende   | Orrvägen 6, 999 34 Björnmossen    | Nils-Erik Spelmyr | 2007-03-01 | 2013-01-01
    hasselvreten   | Hasselvretens vård- och omsorgsboende   | Vretgatan 12, 999 15 Kvarnsund    | Gun Nötsjö        | 2010-10-01 | 2013-01-01
    mjolnarhagen   | Mjölnarhagens vård- och omsorgsboende   | Mjölnargatan 3, 999 16 Kvarnsund  | Samir Stenkross   | 2012-02-01 | 2013-01-01
    kattfotsgarden | Kattfotsgårdens vård- och omsorgsboende | Backgatan 50, 999 42 Rosenfors    | Eivor Ängsfjun    | 1995-06-01 | –
    raghagen       | Råghagens vård- och omsorgsboende       | Råghagsvägen 9, 999 43 Rosenfors  | Jörgen Axstrå     | 2003-01-01 | –
    isfageln       | Isfågelns vård- och omsorgsboende       | Åpromenaden 17, 999 13 Älvsunda   | Helena Vinterfors | 2020-12-01 | 2020-12-01`,
  groupHome: `
    nyponet     | Gruppbostad Nyponet       | Nyponvägen 4, 999 25 Älvsunda      | Daniel Törnbusk    | 2006-01-01 | 2015-01-01
    linden      | Servicebostad Linden      | Lindallén 40, 999 24 Älvsunda      | Petronella Bastsjö | 2008-01-01 | 2015-01-01
    kardborren  | Gruppbostad Kardborren    | Ängsgatan 21, 999 22 Älvsunda      | Daniel Törnbusk    | 2011-05-01 | 2015-01-01
    tuvullen    | Gruppbostad Tuvullen      | Mossvägen 13, 999 35 Björnmossen   | Ebba Kärrbris      | 2009-09-01 | 2015-01-01
    lingonriset | Gruppbostad Lingonriset   | Lingonstigen 2, 999 36 Björnmossen | Ebba Kärrbris      | 2013-03-01 | 2015-01-01
    trappsteget | Servicebostad Trappsteget | Nygatan 5, 999 11 Älvsunda         | Hassan Trapplind   | 2014-01-01 | 2015-01-01
    smultronet  | Gruppbostad Smultronet    | Hagstigen 10, 999 17 Kvarnsund     | Lotta Hagvide      | 2005-08-01 | –
    vindstugan  | Gruppbostad Vindstugan    | Kvarnbacken 7, 999 16 Kvarnsund    | Lotta Hagvide      | 2016-11-01 | –
    angsladan   | Servicebostad Ängsladan   | Ladugatan 1, 999 43 Rosenfors      | Bengt-Åke Höskulle | 2019-01-01 | –`,
  dailyActivity: `
    dv-centrum   | Daglig verksamhet Centrum | Storgatan 48, 999 11 Älvsunda     | Monica Verkvall | 2002-01-01 | 2014-09-01
    hyvelspanet  | Snickeriet Hyvelspånet    | Industrigatan 8, 999 22 Älvsunda  | Monica Verkvall | 2005-01-01 | 2014-09-01
    stovelsparet | Naturgruppen Stövelspåret | Skogsvägen 90, 999 36 Björnmossen | Åke Barrstig    | 2010-04-01 | 2014-09-01
    kanken       | Servicegruppen Kånken     | Bangatan 16, 999 12 Älvsunda      | Åke Barrstig    | 2012-08-20 | 2014-09-01
    lavendeln    | Sinnesrummet Lavendeln    | Parkgatan 3, 999 12 Älvsunda      | Monica Verkvall | 2015-01-01 | –`,
  dayCare: `
    lyktskenet  | Dagverksamheten Lyktskenet  | Lyktvägen 8, 999 23 Älvsunda    | Maud Glimfors      | 2004-05-01 | 2018-01-01
    kaffestugan | Dagverksamheten Kaffestugan | Torggatan 1, 999 14 Kvarnsund   | Eva-Lotta Kanelros | 2011-01-01 | 2018-01-01
    korgstolen  | Dagverksamheten Korgstolen  | Myrvägen 44, 999 32 Björnmossen | Eva-Lotta Kanelros | 2016-03-01 | 2018-01-01
    fyrklovern  | Dagverksamheten Fyrklövern  | Backgatan 52, 999 42 Rosenfors  | Eivor Ängsfjun     | 1999-01-01 | –`,
  housingSupport: `
    bs-norr  | Boendestöd Norr       | Norra vägen 15, 999 14 Kvarnsund | Anders Dörrklinka | 2008-01-01 | 2019-01-01
    bs-soder | Boendestöd Söder      | Södra torget 2, 999 21 Älvsunda  | Anders Dörrklinka | 2008-01-01 | 2019-01-01
    bs-unga  | Boendestöd Unga vuxna | Nygatan 5, 999 11 Älvsunda       | Maja Vårbrisk     | 2019-08-19 | 2019-08-19`,
};

export const MUNICIPAL: ProviderData = {
  key: "municipal",
  name: "Älvsunda kommun",
  orgNumber: MUNICIPALITY_NUMBER,
  regime: "MUNICIPAL",
  email: "egenregi@exempel.se",
  phone: "031-390 06 40",
  units: {
    homeCare: unitsOf(UNITS.homeCare),
    nursingHome: unitsOf(UNITS.nursingHome),
    groupHome: unitsOf(UNITS.groupHome),
    dailyActivity: unitsOf(UNITS.dailyActivity),
    dayCare: unitsOf(UNITS.dayCare),
    housingSupport: unitsOf(UNITS.housingSupport),
  },
};
