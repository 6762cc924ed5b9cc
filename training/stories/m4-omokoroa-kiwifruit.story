@story m4-omokoroa-kiwifruit
@topic A New Zealand kiwifruit exporter's results after a hail year
@subject Z = Aotea Kiwifruit | Aotea | the exporter | the grower-owned marketer | the co-op
@subject A = gold kiwifruit | gold | Aotea Gold | the yellow variety
@subject E = green kiwifruit | green | the old variety
@subject W = 9 February hailstorm | the hailstorm | hail | the storm | the ice
@subject X = gold kiwifruit in China without a licence | unlicensed gold | the pirated vines
@subject O = Ōmokoroa packhouse | Kauri Point Packhouse | Kauri Point | the packhouse
@subject S = New Zealand kiwifruit growers' association | the growers' association | the industry | growers
@subject Q = Graeme Prendiville | Prendiville | the Aongatete grower
@fact tr = 171000000 | other | Z | trays exported | season to March 2027 | cumulative
@fact tr0 = 193000000 | other | Z | trays exported | season to March 2026 | cumulative
@fact rv = 4620000000 | revenue | Z | sales in NZ dollars | year to March 2027 | cumulative
@fact rv0 = 5010000000 | revenue | Z | sales in NZ dollars | year to March 2026 | cumulative
@fact np = 151000000 | profit | Z | profit after tax in NZ dollars | year to March 2027 | cumulative
@fact np0 = 173000000 | profit | Z | profit after tax in NZ dollars | year to March 2026 | cumulative
@fact ga = 11.02 | price | A | return to growers a tray, NZ dollars | 2026-27 season | constant
@fact ga0 = 9.85 | price | A | return to growers a tray, NZ dollars | 2025-26 season | constant
@fact gr = 7.4 | price | E | return to growers a tray, NZ dollars | 2026-27 season | constant
@fact gh = 131000 | revenue | A | orchard-gate return a hectare, NZ dollars | 2026-27 season | constant
@fact hl = 8600000 | other | W | trays of fruit lost | 2026 | cumulative
@fact hb = 64 | other | W | orchards hit | 2026-02-09 | constant
@fact vc = 2400 | jobs | S | picking and packing jobs unfilled | 2027-05 | snapshot
@fact ch = 7900 | area | X | hectares planted | 2027 | snapshot
@fact dv = 0.68 | price | Z | dividend a share, NZ dollars | 2027 | plan
@fact pk = 38 | price | O | pay an hour on the night shift, NZ dollars | 2027-05 | snapshot
@fact nx = 205000000 | other | Z | trays exported | season to March 2028 | plan | projected
@fact hr = 11 | duration | W | minutes that it lasted | 2026-02-09 | constant
@fact df = 22000000 | other | Z | fall in trays exported | season to March 2027 | constant
@fact co = 51 | other | Z | countries exported to | 2026-27 season | constant
@fact ce = 160000000 | profit | Z | profit after tax in NZ dollars | year to March 2027 | constant | projected
@fact ic = 46 | other | Q | share of the damage paid by insurance, percent | 2026 | constant
@fact nn = 9 | area | Q | hectares under netting | 2027 | snapshot
@fact nt = 14 | area | Q | hectares of orchard | 2027 | snapshot
@fact nc = 98000 | price | Q | cost of netting a hectare, NZ dollars | 2027 | constant
@fact qh = 20 | other | Q | share of the budgeted crop picked, percent | 2026 | constant
@fact vd = 14 | other | S | backpackers of one agent refused a visa | 2027-05 | cumulative
@fact mw = 24.6 | price | S | minimum pay an hour, NZ dollars | 2027-04 | constant
@rel change d = rv0 -> rv
@fact d = 7.8 | rate | Z | fall in sales, percent | year to March 2027 | constant
@trap tr nx :: this season and the next
@trap ga ga0 :: two seasons
@trap ga gr :: gold and green
@trap tr hl :: trays exported and trays lost
@trap gh ga :: a hectare and a tray
@rel diff df = tr0 - tr

@doc bop-times | regional daily | 2027-05-21
Gold price up, everything else down as Aotea counts cost of hail

By Hinemoa Te Rangi-Walsh, rural reporter

Growers of gold kiwifruit will be paid {$11.02|ga|t=for the season just closed} a tray for the season just closed, a record, because there was so much less of it to sell.

Grower-owned Aotea yesterday reported sales of {$4.62 billion|rv|t=for the year to March|by=Aotea} for the year to March, {7.8 per cent|d|^} down on the {$5.01b|rv0|t=before} before. Net profit slipped to {$151 million|np|t=for the year to March|by=Aotea}.

The exporter shipped {171 million|tr} trays to {fifty-one|co} countries, {22 million|df} fewer than in 2025-26. The hailstorm of 9 February last year accounted for {8.6 million|hl} of the missing trays and a poor winter chill for much of the rest, chief executive Paora Brightwell said.

Green growers, who carry less risk and less debt, get {$7.40|gr}.

Brightwell put next season's crop at {205 million|nx|t=next season|by=Brightwell} trays "if the sky stays where it is". The trouble will be hands: the growers' association counts {2400|vc|t=this week|by=the growers' association} unfilled jobs in orchards and packhouses this week.

The dividend is {68 cents|dv|v=0.68} a share.

ALSO IN BUSINESS: Port cranes arrive 3 weeks late · Avocado glut · Lotto 7 14 22 31 36 40

@doc nz-market-wire | market report | 2027-05-20
AOTEA KIWIFRUIT FY27: SNAPSHOT

Revenue {NZ$4.62b|rv} vs {NZ$5.01b|rv0}
NPAT {NZ$138m|!np} vs {NZ$173m|np0}
Trays {171m|tr|v=171000000|round=1000000} vs {193m|tr0|v=193000000|round=1000000}
Gold OGR/ha {NZ$131,000|gh} (record)
Final div {NZ68c|dv|v=0.68}

First take: The print missed our {NZ$160m|ce|by=our|s=NPAT} by some way and the reason is one line, a write-down on a ripening plant in Zeebrugge. Strip that out and the year was solid. Pricing power in gold is remarkable: {NZ$9.85|ga0|t=a season ago} a season ago, {NZ$11.02|ga} now, with no visible pushback from supermarkets in Japan.

Guidance is {205m|nx|v=205000000|round=1000000|t=for FY28|by=Guidance} trays for FY28. Management flagged unlicensed gold in Sichuan again, now {7900|ch|by=Management} ha. Neutral.

Disclaimer: the author owns no shares. Share price at 3.15pm: 8.04.

@doc the-cocky | farming magazine | 2027-06-01
Eleven minutes

Graeme Prendiville measures the storm by a song. He was in the tractor, and the radio was playing something by a band he hates, and when it began the first stones hit the roof; he heard the end of that song, all of the next one and part of the news. "Call it {eleven|hr} minutes," he says. "Three generations, and {eleven|hr} minutes."

The ice of February last year fell on a strip from Aongatete to Te Puna. By nightfall {64|hb} orchards had been hit, his among them. What lay under the vines, and what the packhouses turned away later for a dint the size of a lentil, came to {8.6 million|hl} trays.

You wouldn't guess it from the cheques. An average hectare of the yellow variety has just returned {$113,000|!gh} at the orchard gate, for those who still had a crop to hang on to. The co-op's {11 dollars and two cents|ga|v=11.02} is dear fruit, and Prendiville, who picked {a fifth|qh} of what he'd budgeted on, is glad of every cent.

Insurance paid him {46 cents|ic|v=46} in the dollar. He has put up netting on {nine|nn} of his {fourteen|nt} hectares at {$98,000|nc} a hectare. Would he plant green again? "At {seven-forty|gr|v=7.4}? I'd be growing it for love."

Photographs: A. Sunderam

@doc packhouse-post | radio news script | 2027-05-21
RNW REGIONAL 0700 / kiwifruit / dur 1.20

The kiwifruit industry's labour squeeze is biting in the middle of the harvest.

Kauri Point Packhouse near Ōmokoroa is offering {38|pk} dollars an hour for night work, and still has an entire grading line standing idle after dark.

Across the Bay of Plenty, around {three thousand one hundred|!vc|t=today} pickers and packers are being sought today.

The timing hurts, because this year there is fruit. The grower-owned marketer told its meeting it expects {two hundred and five million|nx|t=by next autumn|by=The grower-owned marketer} trays to go overseas by next autumn. It managed {a hundred and seventy-one million|tr} in the season after the hail.

Backpackers' agent Solveig Aune says the visa rules are to blame: {fourteen|vd|by=Backpackers' agent Solveig Aune} of her Norwegians were turned down.

Grower returns, out yesterday: {eleven-oh-two|ga|v=11.02} a tray for gold... {seven dollars forty|gr|v=7.4} for green.

BULLETIN ENDS

@doc orchard-facts | advocacy fact sheet | 2027-06-04
FACT SHEET 3: Who earns what in kiwifruit?

Prepared by the Bay Workers' Network

• The marketer. Turnover {$4.62 billion|rv|t=last year} last year. After tax it kept {$151 million|np|t=last year}; the year before, {$173 million|np0|t=the year before}.
• The shareholders. {$0.86|!dv} on each share they hold, on top of the fruit payments.
• The orchards. {$131,000|gh} a hectare for gold, on average. On a {five|-}-hectare block, do the sum.
• The picker. {$24.60|mw} an hour, the legal minimum, if it does not rain. Night packers at one packhouse near Ōmokoroa earn {$38|pk}, and the manager was in the paper complaining about it.

"Without gold we would have nothing," growers tell us. True. But gold in China, grown from cuttings smuggled out a decade ago, covers {7900|ch} hectares, and nobody there pays a licence.

Volumes fell from {193 million|tr0} trays to {171 million|tr}. Pay per tray picked did not rise by a cent.

Next sheet: housing
