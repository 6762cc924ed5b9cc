@story xc-ireland-crime
@topic Drug seizures and burglaries in the Garda's Shannon-Ormond division, Ireland, 2028
@subject D = Shannon-Ormond division | the division | gardaí
@subject S = Superintendent Fiachra Nwosu | Nwosu | the superintendent
@subject K = Killaroo | the town
@subject T = Ballyvara
@subject R = rest of the division
@fact b = 412 | other | D | burglaries | 2028 | cumulative
@fact bk = 187 | other | K | burglaries | 2028 | cumulative
@fact bt = 139 | other | T | burglaries | 2028 | cumulative
@fact br = 86 | other | R | burglaries | 2028 | cumulative
@fact b0 = 515 | other | D | burglaries | 2027 | cumulative
@fact bd = 103 | other | D | fewer burglaries | 2028 | snapshot
@fact bp = 20 | rate | D | fall in burglaries in percent | 2028 | snapshot
@fact so = 103 | other | D | burglaries solved | 2028 | cumulative
@fact ssh = 25 | rate | D | share of burglaries solved | 2028 | cumulative
@fact ar = 96 | arrests | D | people arrested for burglary | 2028 | cumulative
@fact can = 640000 | other | D | worth of cannabis seized in euros | 2028 | cumulative
@fact coc = 1150000 | other | D | worth of cocaine seized in euros | 2028 | cumulative
@fact her = 210000 | other | D | worth of heroin seized in euros | 2028 | cumulative
@fact dr = 2000000 | other | D | worth of drugs seized in euros | 2028 | cumulative
@fact off = 348 | officers | D | gardaí on strength | 2028-12 | snapshot
@fact off0 = 361 | officers | D | gardaí on strength | 2027-12 | snapshot
@fact ofd = 13 | officers | D | fewer gardaí | 2028-12 | snapshot
@fact new = 20 | officers | D | new gardaí | 2029 | plan | pledged
@fact off2 = 368 | officers | D | gardaí on strength | 2029-12 | plan | projected
@rel sum b = bk + bt + br
@rel diff bd = b0 - b
@rel change bp = b0 -> b
@rel share ssh = so / b
@rel sum dr = can + coc + her
@rel diff ofd = off0 - off
@rel sum off2 = off + new
@trap bd so :: fewer burglaries and burglaries solved, the same number
@trap so ar :: burglaries solved and people arrested

@doc a-paper | regional newspaper | 2029-02-06
Burglaries down by {a fifth|bp} as garda numbers slip

By Sorcha Delahunty

THERE were {103|bd} fewer burglaries in the Shannon-Ormond division last year. Superintendent Fiachra Nwosu told the joint policing committee that {412|b|t=last year|by=Superintendent Fiachra Nwosu} were reported against {515|b0|t=in 2027} in 2027, a fall of {20pc|bp}.

Killaroo had {187|bk}, Ballyvara {139|bt} and the remaining districts {86|br}.

The division lost {13|ofd} gardaí over the year and ended it with {348|off|t=ended it}, down from {361|off0}. Another {20|new|t=this year} are promised this year, which would give it {368|off2}.

Drugs worth {€2m|dr} were seized: {€1.15m|coc} of cocaine, {€640,000|can} of cannabis and {€210,000|her} of heroin.

@doc b-radio | local radio | 2029-02-06
Gardaí in Shannon-Ormond solved {103|so} of last year's {412|b} burglaries – that's {35 per cent|!ssh} – and arrested {96|ar} people.

Break-ins were highest in Killaroo at {187|bk}, followed by Ballyvara with {139|bt}; everywhere else had {86|br} between them. The year before the figure for the division was {515|b0|t=The year before}, so we're talking {103|bd} fewer.

@doc c-column | weekly freesheet | 2029-02-09
Fewer guards, fewer robbers?

Here's a riddle. In December 2027 we had {361|off0|t=In December 2027} guards. Last December we'd {348|off|t=Last December}. That's {23|!ofd} gone. And crime went down!

The superintendent's haul for the year came to {€2 million|dr}, he says; but I make cannabis at {€640,000|can}, cocaine at {€1.5 million|!coc} and heroin at {€210,000|her}, going by his own handout.

Nobody disputes the {412|b}. Nobody disputes that only {a quarter|ssh} of them, {103|so}, were solved either.
