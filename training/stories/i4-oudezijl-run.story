@story i4-oudezijl-run
@topic Charity run in a Dutch port: finishing times, runners, money for three charities
@subject J = Jorrit Haverkamp | Haverkamp | the winner | the baker
@subject B = Biniam Tesfay | Tesfay | the runner-up
@subject L = Liesbeth de Waard | De Waard | the women's winner
@subject R = Oudezijl Dike Run | the Dike Run | the run | the organisers
@subject H = hospice De Linde | De Linde | the hospice
@subject Z = lifeboat station | the lifeboat | the lifeboat crew
@subject S = swimming club for disabled children | the swimming club | De Otters
@fact jt = 47.2 | duration | J | minutes to the finish | 2032-05-16 | constant
@fact bt = 47.33 | duration | B | minutes to the finish | 2032-05-16 | constant
@fact lt = 53.08 | duration | L | minutes to the finish | 2032-05-16 | constant
@fact gap = 8 | margin | J | seconds ahead of the second | 2032-05-16 | constant
@fact km = 15 | distance | R | kilometres of the main race | - | constant
@fact km2 = 5 | distance | R | kilometres of the short race | - | constant
@fact st = 2846 | crowd | R | runners who started | 2032-05-16 | constant
@fact fi = 2791 | crowd | R | runners who finished | 2032-05-16 | constant
@fact dn = 55 | crowd | R | runners who gave up | 2032-05-16 | constant
@fact s15 = 1604 | crowd | R | runners who started the main race | 2032-05-16 | constant
@fact s5 = 1242 | crowd | R | runners who started the short race | 2032-05-16 | constant
@fact st31 = 2510 | crowd | R | runners who started | 2031 | constant
@fact mh = 41200 | fundraising | H | euros received | 2032-05-16 evening | snapshot
@fact mz = 27600 | fundraising | Z | euros received | 2032-05-16 evening | snapshot
@fact ms = 18900 | fundraising | S | euros received | 2032-05-16 evening | snapshot
@fact mt = 87700 | fundraising | R | euros raised | 2032-05-16 evening | snapshot
@fact mt2 = 96300 | fundraising | R | euros raised | 2032-05-24 | constant
@fact mt31 = 81900 | fundraising | R | euros raised | 2031 | constant
@fact need = 60000 | budget | Z | euros for a new tractor | - | plan | projected
@fact aj = 29 | age | J | age | - | constant
@fact ab = 34 | age | B | age | - | constant
@fact al = 51 | age | L | age | - | constant
@fact ol = 83 | age | R | age of the oldest runner | - | constant
@fact amb = 6 | injuries | R | runners treated for heat | 2032-05-16 | constant
@fact tp = 27 | temperature | R | degrees at the start | 2032-05-16 | constant
@fact aim = 95000 | fundraising | R | euros raised | 2032, final, hoped for | plan | projected
@fact shoe = 1150 | fundraising | J | euros for the shoes | 2032-05-24 | constant
@fact capn = 3000 | crowd | R | runners allowed to start | 2033 | plan | threshold
@fact cor = 310 | fundraising | S | euros in one tin | 2032-05-16 | constant
@fact nxt = 2033-05-22 | date | R | day of the next race | - | plan
@trap mt mt2 :: evening and a week later
@trap st fi :: started and finished
@trap st s15 :: both races and the main one
@trap aj ab :: two runners
@trap mz need :: received and needed
@rel diff dn = st - fi
@rel sum st = s15 + s5
@rel sum mt = mh + mz + ms
@race money = mh mz ms

@doc a-sport | local sports page | 2032-05-17
Baker outkicks engineer on the last dike

OUDEZIJL – At the lock they were still shoulder to shoulder. Then Jorrit Haverkamp, who gets up at three every day to knead dough, found something that Biniam Tesfay no longer had. {47:12|jt|v=47.2} for the baker ({29|aj}), {47:20|bt|v=47.33} for the engineer ({34|ab}): {eight|gap} seconds after {fifteen|km} kilometres.

Liesbeth de Waard won among the women, for the fourth time, in {53:05|lt|v=53.08}. She is {51|al}.

The heat, {27|tp} degrees at the start, took its toll. Of {2,846|st} who set out {2,791|fi} reached the fish auction; {55|dn} got off the course, {six|amb} of them into the first-aid tent.

Uitslagen 5 km: 1. Noud Pinas 15:58; 2. T. van Ee 16:04; 3. Milan Özkan 16:31.

@doc b-org | organisers' press release | 2032-05-16
Dike Run raises {€87,700|mt} in the sun

With {1,604|s15} people on the {15|km} km and {1,242|s5} on the {5|km2} km, today's Dike Run was the biggest in its nineteen years. In 2031 there were {2,510|st31|t=In 2031} starters over both distances.

This evening the counter stands at {€87,700|mt|t=This evening}. It's divided by the wishes of the runners: hospice De Linde gets {€41,200|mh|^}, the lifeboat {€27,600|mz|^} and De Otters, the swimming club for disabled children, {€18,900|ms|^}. Collecting tins and the auction of Mr Haverkamp's shoes are still to come.

Last year's final amount was {€81,900|mt31|t=Last year}. We hope to end at {€95,000|aim|by=We} or more.

The oldest participant, Mr Cor Lablans, is {83|ol} and walked.

Press: Anouk Bouazza, 06-5550 1187

@doc c-radio | regional radio site | 2032-05-25
Nearly {a hundred thousand|~mt2}

More than a week after the run the last tin has been emptied. The Oudezijl Dike Run has brought in {€96,300|mt2|t=More than a week after the run}, the organisers announced. On the day itself {87,700|mt|t=On the day itself} was on the board; the winner's shoes fetched {€1,150|shoe} of the difference.

For the lifeboat it's not enough. It needs {60,000|need} for a tractor with which to launch, says coxswain Harmen Dijkshoorn, and "had {27,600|mz|t=on the Sunday} on the Sunday, plus a bit now". The hospice, which had {41,200|mh|t=on the Sunday}, will lay out a garden.

Next year's race will be on {May 22|nxt}. At the start there may be no more than {3,000|capn|t=Next year}, the municipality has decided; this time there were {2,846|st|t=this time}.

Luister terug: 1.14.30 in de uitzending

@doc d-column | column in a regional daily | 2032-05-18
Number {eighty-three|ol}

Everyone writes about Jorrit and his {47|jt|round} minutes and so many seconds. I stood at the dike with a flask and waited for Cor.

Cor Lablans is {83|ol}. His bib, by an accident that no one believes, was 83 too. He did the {five|km2} kilometres in a time that the computer refuses to print.

Before him came De Waard, {51|al}, light as a tern, and after her all those hundreds: {1,604|s15} had left for the long one. After him came nobody.

In his tin there was {€310|cor}, for De Otters. They now have {18,900|ms|t=now}, I read, less than half of what the hospice has got. {Forty-one thousand|~mh|t=now} is a fine sum too. But children can't swim in a garden.

Cor will be back. "If I'm spared," he said. "And otherwise I'm late."
