@story zc-kilnacree-fishkill
@topic A fish kill in an Irish river: dead fish, a court case and a compensation dispute
@subject R = River Derrow | the Derrow | the river
@subject K = Kilnacree Creamery | the creamery | the co-op
@subject I = Inland Fisheries Ireland | IFI | the fisheries board
@subject E = Environmental Protection Agency | EPA | the agency
@subject A = Derrow Anglers | the anglers | the club
@subject T = Tomás Ó Súilleabháin-Keane | Ó Súilleabháin-Keane | the club secretary
@fact f1 = 3200 | other | R | dead fish counted | 2031-08-09 | cumulative
@fact f2 = 11400 | other | R | dead fish counted | 2031-08-16 | cumulative
@fact fa = 20000 | other | A | dead fish estimated by the club | 2031-08-16 | cumulative | projected
@fact sal = 2870 | other | R | dead salmon and sea trout | 2031-08-16 | cumulative
@fact km = 7.5 | distance | R | kilometres of river affected | - | constant
@fact l = 24000 | other | K | litres of caustic liquid spilt | 2031-08-07 | constant
@fact ph = 10.9 | other | R | highest pH measured | 2031-08-08 | snapshot
@fact fine = 8000 | price | K | euros of fine | 2032-05-18 | constant
@fact cost = 14600 | spending | K | euros of legal costs to be paid | 2032-05-18 | constant
@fact maxf = 5000 | price | E | euros of highest fine for each count in the district court | - | constant | threshold
@fact cou = 2 | other | K | counts to which the firm pleaded guilty | 2032-05-18 | constant
@fact cou0 = 5 | other | K | counts brought | 2031-12 | constant
@fact dam = 250000 | damages | A | euros that the club demands | 2032 | plan
@fact off = 60000 | damages | K | euros offered to the club | 2032-06 | plan | pledged
@fact turn = 94000000 | revenue | K | euros of turnover | 2031 | cumulative
@fact emp = 132 | jobs | K | employees | 2032 | snapshot
@fact yr = 10 | duration | R | years until the stock recovers | - | plan | projected
@fact mem = 180 | other | A | members | 2032 | snapshot
@fact prev = 3 | other | K | earlier breaches of the licence | 2027 to 2031 | cumulative
@trap f1 f2 :: a week later
@trap f2 fa :: the board's count and the club's guess
@trap f2 sal :: all fish and salmon
@trap fine cost :: fine and costs
@trap dam off :: asked and offered
@trap cou cou0 :: pleaded and brought

@doc rte-style | public broadcaster, website | 2031-08-17
More than {11,000|>f2} fish dead in Kilnacree spill

Inland Fisheries Ireland has said that {11,400|f2|t=by yesterday evening|by=Inland Fisheries Ireland} dead fish had been recovered from the River Derrow by yesterday evening, making it one of the worst fish kills on record.

Its first count, on the Saturday after the spill, was {3,200|f1|t=on the Saturday after the spill}.

Of the total, {2,870|sal|t=by yesterday evening} were salmon and sea trout. A stretch of {7.5km|km|v=7.5} from Kilnacree Creamery to the sea is affected.

The co-op has acknowledged that about {24,000|~l} litres of a caustic cleaning liquid escaped from a tank on the night of 7 August. The EPA measured a pH of {10.9|ph}. Creamery chief executive Una Prendergast apologised and said that no jobs among its {132|emp} staff would be put at risk.

Swimming bans remain at {two|-} beaches. Text us: {51551|-}

@doc kerryish | local weekly | 2032-05-20
Creamery fined {€8,000|fine} over Derrow fish kill — "the price of a decent second-hand car"

By Breda Falvey, District Court

KILNACREE Creamery was fined {€8,000|fine|t=on Tuesday} on Tuesday, and ordered to pay {€14,600|cost|^} in costs, after it pleaded guilty to {two|cou} counts of polluting the River Derrow last August.

{Five|cou0} had been brought; the State withdrew the others. Judge Colm Heneghan heard that {11,400|f2} fish perished over {seven and a half|km|v=7.5} kilometres.

An IFI officer, Sorcha Mulqueen, told the court that the river would take "{ten|yr} years, with luck". It smelled, she said, "like a hairdresser's".

Barrister for the creamery Fintan Ruttle BL said a valve had been left open by a contractor. The co-op had spent {€1.2 million|-} on a new bund. It had {four|!prev} previous breaches of its licence, all minor. It turned over {€94 million|turn|t=last year} last year and employed {132|emp}.

The judge said that his hands were tied: he could impose no more than {€5,000|maxf} a count.

In the gallery a man shouted that they'd be fishing for {five|-}-euro notes. He was asked to leave.

— Also before the court: {17|-} motoring matters; goat at large, {€50|-} to the poor box.

@doc angler-mag | angling magazine | 2032-07-01
Who speaks for the Derrow?

I grew up on the Derrow. My father poached it, my uncle bailiffed it, and Christmas was quiet. So do not expect balance.

Last August, caustic soda, {42,000|!l} litres of it, went into the Weir Pool on a spring tide. I was there on the second morning. Fisheries had waders and fertiliser bags and a clicker: {3,200|f1|t=on the second morning} by teatime. Then a week of lifting. Their figure ended up at {11,400|f2|t=a week}; ours, because eels sink and herons do not wait, is {20,000|fa|by=ours}. Salmon and sea trout, by theirs, {2,870|sal}. We had closed the season early to save {three hundred|-}.

And the law? A firm with a turnover of {ninety-four|turn|x=1000000} million was fined {eight|fine|x=1000} thousand. That's {seventy cent|-} a fish. Nobody made them restock.

We are {180|mem} members. In the winter we asked for a {quarter of a million|dam|v=250000} to rebuild the spawning beds and lost rods over the {decade|yr|v=10} that it will take. The creamery came back in June with {sixty|off|x=1000} thousand, and a plaque. Our secretary, Tomás, sent the plaque back.

Meanwhile the same outfall has a licence for {1,800|-} cubic metres a day. Go and look. Bring a nose peg.

@doc epa-note | agency enforcement note | 2032-05-19
Enforcement update: Kilnacree Co-operative Creamery Ltd (Licence P{0814|-}-02)

On 18 May 2032 at Kilnacree District Court the licensee was convicted on {2|cou|t=18 May 2032} of {5|cou0} charges and fined {€8,000|fine|^}; costs of {€14,600|cost|^} were awarded to the prosecutor, Inland Fisheries Ireland.

The offences relate to the loss on 7 August 2031 of {24,000|l|t=on 7 August 2031} litres of sodium hydroxide solution ({30%|-}). On 8 August inspectors recorded pH {10.9|ph|t=On 8 August} at {2|-} of {6|-} stations. The affected length was {7.5|km} km.

The licensee has been non-compliant on {3|prev|t=since 2027} earlier occasions since 2027. It remains on the National Priority Sites list with {61|-} points.

The Agency notes the maximum penalty of {€5,000|maxf} per charge on summary conviction and has asked that future cases be taken on indictment.
