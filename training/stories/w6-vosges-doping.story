@story w6-vosges-doping
@topic Doping case of cyclist Ruben Castelain, France and Norway 2030
@subject R = Ruben Castelain | Castelain | the rider | the Frenchman | the Frenchman's
@subject H = Halvard Nesje | Nesje | the Norwegian | the runner-up
@subject Y = Yohannes Tesfay | Tesfay | the Eritrean
@subject T = Team Aquilon | Aquilon | the team
@subject A = Agence antidopage | AAA | the agency | anti-doping agency | investigators
@subject C = sports tribunal | the tribunal | the panel | arbitrators | the arbitrators
@subject G = Grand Tour des Vosges | the Vosges | the race | the tour
@subject P = Dr Emile Vanneste | Vanneste | the team doctor | the doctor
@fact b0 = 48.2 | rate | R | percent of haematocrit | 2030-02-11 | snapshot
@fact b1 = 41.6 | rate | R | percent of haematocrit | 2029-12 | snapshot
@fact bl = 50 | rate | A | percent of haematocrit allowed | - | constant | threshold
@fact bd = 6.6 | rate | R | points of haematocrit between two tests | 2030-02-11 | constant
@fact te = 23 | other | R | tests | 2029 | cumulative
@fact tp = 11 | other | R | tests in competition | 2029 | cumulative
@fact to = 12 | other | R | tests out of competition | 2029 | cumulative
@fact ms = 3 | other | R | missed tests | 2029 | cumulative
@fact ml = 3 | other | A | missed tests that make an offence | - | constant | threshold
@fact ba1 = 4 | sentence | R | years of ban asked for | 2030-05 | plan
@fact ba = 2.5 | sentence | R | years of ban | 2030-09-18 | constant
@fact bap = 2 | sentence | R | years of ban on appeal | 2030-12-11 | constant
@fact pb = 8 | sentence | P | years of ban | 2030-09-18 | constant
@fact tm = 7 | sentence | T | months of suspension for the team | 2030-09-18 | constant
@fact ra = 29 | age | R | age | 2030 | constant
@fact pa = 58 | age | P | age | 2030 | constant
@fact w0 = 3 | other | R | stage wins | 2029 | cumulative
@fact mg = 72 | margin | R | seconds of winning margin | 2029 | constant
@fact m2 = 131 | margin | H | seconds of lead over the third | 2029 | constant
@fact m3 = 203 | margin | Y | seconds behind the winner | 2029 | constant
@fact pz = 340000 | other | R | euros of prize money to be returned | 2030-09-18 | plan
@fact pz1 = 210000 | other | R | euros of prize money from the Vosges | 2029 | constant
@fact pz2 = 85000 | other | R | euros of prize money from one-day races | 2029 | constant
@fact pz3 = 45000 | other | R | euros of prize money from stages | 2029 | constant
@fact fi = 180000 | damages | R | euros of fine | 2030-09-18 | constant
@fact ft = 400000 | damages | T | euros of fine | 2030-09-18 | constant
@fact fa = 90000 | damages | R | euros of fine on appeal | 2030-12-11 | constant
@fact fs = -50 | rate | R | percent by which the fine was cut on appeal | 2030-12-11 | constant
@fact sal = 2400000 | spending | R | euros of salary a year | 2029 | constant
@fact sp0 = 14000000 | budget | T | euros of sponsorship a year | 2029 | constant
@fact sp1 = 9100000 | budget | T | euros of sponsorship a year | 2031 | plan
@fact spc = -35 | rate | T | percent by which sponsorship falls | 2031 | plan
@fact ri = 27 | jobs | T | riders | 2029 | constant
@fact rl = 18 | jobs | T | riders | 2030-12 | constant
@fact rd = 9 | jobs | T | riders who left | 2030 | cumulative
@fact bg = 14 | other | P | bags of blood found | 2030-04-03 | cumulative
@fact br = 5 | other | R | bags of blood that match | 2030-04-03 | cumulative
@fact bh = 9 | other | P | bags of blood not yet matched | 2030-04-03 | cumulative
@fact ph = 2160 | other | A | messages read | 2030 | cumulative
@fact wi = 19 | other | C | witnesses heard | 2030-09 | cumulative
@fact hd = 6 | duration | C | days of hearing | 2030-09 | constant
@fact v1 = 2 | votes_cast | C | arbitrators for the ban | 2030-09-18 | constant
@fact v0 = 1 | votes_cast | C | arbitrators against the ban | 2030-09-18 | constant
@fact vt = 3 | votes_cast | C | arbitrators | - | constant
@fact po = 62 | poll_share | G | percent who want the title taken away | 2030-09 | snapshot
@fact pn = 1100 | sample_size | G | people polled | 2030-09 | constant
@fact pv = 1900000 | crowd | G | spectators at the roadside | 2029 | constant
@fact pv2 = 1600000 | crowd | G | spectators at the roadside | 2030 | constant
@fact stg = 14 | other | G | stages | 2029 | constant
@fact ln = 2140 | distance | G | kilometres | 2029 | constant
@rel diff bd = b0 - b1
@rel sum te = tp + to
@rel sum m3 = mg + m2
@rel sum pz = pz1 + pz2 + pz3
@rel change fs = fi -> fa
@rel change spc = sp0 -> sp1
@rel diff rd = ri - rl
@rel sum bg = br + bh
@rel sum vt = v1 + v0
@trap b0 bl :: measured and allowed
@trap b0 b1 :: two tests
@trap ms ml :: missed and allowed, the same number
@trap ba1 ba :: asked for and imposed
@trap ba bap :: first instance and appeal
@trap pb ba :: bans of the doctor and of the rider
@trap fi ft :: fines of the rider and the team
@trap fi fa :: fine and fine on appeal
@trap bg stg :: fourteen bags and fourteen stages
@trap bh rd :: nine bags and nine riders
@trap mg m3 :: lead over second and third
@trap pz pz1 :: all prize money and that from the Vosges
@trap v1 bap :: two arbitrators, two years

@doc agence-ouest | wire agency, English | 2030-04-04
Blood bags found at home of cycling team doctor - prosecutor

NANCY, April 4 (AO) - French police found {14|bg|t=on Wednesday} bags of frozen blood in the garage of a cycling team's doctor on Wednesday, {five|br} of which match Ruben Castelain, winner of last year's Grand Tour des Vosges, the Nancy prosecutor said.

The remaining {nine|bh} have yet to be attributed. The doctor, Emile Vanneste, {58|pa}, of Team Aquilon, has been placed under formal investigation. He denies any wrongdoing.

Castelain, {29|ra}, was tested {23|te|t=in 2029} times in 2029, without a positive result. {Eleven|tp} of the checks were made at races and {12|to} elsewhere. But his haematocrit, at {41.6|b1|t=in December} percent in December, had climbed to {48.2|b0|t=by Feb. 11} by Feb. 11, a source close to the case said, under the limit of {50|<bl} but {6.6|bd} points higher.

He had also missed {three|ms} tests last year; {three|ml} in twelve months amount to an offence.

Castelain took last year's race, {2,140|ln} km in {14|stg} stages, by {72|mg} seconds from Norway's Halvard Nesje.

Aquilon, which has {27|ri} riders and {14 million|sp0|t=a year} euros a year from its sponsors, suspended both men.

(+33 3 55 50 17 17)

@doc dagbladet-nord | Norwegian newspaper, English page | 2030-09-18
Nesje set to become champion, a year and a half late

Halvard Nesje was mending a fence when the telephone rang. The {2.5|ba|by=The tribunal}-year ban handed today to Ruben Castelain strikes out his results of 2029, and with them the {72|mg} seconds that kept the Norwegian from victory in the Vosges.

"I would have liked to stand up there in the rain," said Nesje, who had himself been {131|m2} seconds ahead of the third, Yohannes Tesfay. The Eritrean, {203|m3} seconds down on the winner then, now moves up to second.

The tribunal in Lausanne was split: {two|v1} of the {three|vt} arbitrators voted for the ban and {one|v0} against. The agency had wanted {four|ba1|by=The agency} years. Vanneste, the doctor, was excluded for {eight|pb}.

What convinced the panel was a matter of {five|br} bags, and of arithmetic: blood that was {48.2|b0|t=in February} per cent red cells in February against {41.6|b1|t=before Christmas} before Christmas. No training camp does that. The {three|ms} tests that he did not turn up for were the last straw.

Castelain's fine is {180,000|fi} euros. Besides, he must pay back {340,000|pz}, of which {210,000|pz1} he won in the Vosges.

And Nesje? He does not know yet whether there will be a ceremony. "I have a good rain jacket."

Les også: 17 ideer til søndagsturen · Rosenborg–Brann 2–2

@doc velo-tribune | cycling magazine | 2030-10-01
Six days in Lausanne: inside the Castelain hearing

By Marguerite Abubakar-Leroy

The room has no windows and the coffee comes in paper cups. For {six|hd} days it held a champion, his doctor, {19|wi} witnesses and a projector on which, one after another, appeared the text messages. The agency's people had read {2,160|ph} of them. "Need two cherries before the hills," says one. The defence maintained that this was about fruit.

The numbers are stubborn. In December 2029 the rider's haematocrit stood at {41.6|b1|t=In December 2029} per cent; in February, at {48.2|b0|t=in February}. The legal ceiling is {50|bl}. The gap, {6.6|bd} points, was explained by his side with altitude, dehydration and a faulty centrifuge. Of the {14|bg} bags in the garage near Pont-à-Mousson, {five|br} carried his DNA. He could not explain these at all.

{Twenty-three|te|t=in 2029} times he was tested in 2029 - {a dozen|to|v=12} of them at home or on holiday, {11|tp} at races - and never once positive. His lawyer said so every day. On the last day the chairwoman, Cordelia Strand, answered: "And {three|ms} times you were not at home."

The sentence: {two years and a half|ba|v=2.5} for the rider, {eight|pb} years for Vanneste, {seven|tm} months without a licence for the team and a fine of {€400,000|ft}. The rider owes {€180,000|fi} and his prizes, {€340,000|pz}: {€210,000|pz1} from the Vosges, {€85,000|pz2} from one-day races and {€45,000|pz3} for stages, of which he had won {three|w0}.

He earned {€2.4m|sal|t=that year} that year. "It is not the money," he told me in the corridor, and for once I believed him.

Subscribe: 12 issues, €79

@doc le-peloton-podcast | podcast show notes | 2030-09-24
Episode 88 - "Cherries"

With Kofi and Anneliese. Running time 61 minutes

02:10 The verdict, quickly. {Two and a half|ba|v=2.5} years for Castelain, where the agency had asked for {four|ba1|by=the agency}. A {€180,000|fi} fine for him and {€400,000|ft} for Aquilon. Is the latter the same as a team car per rider? (It is about {€15,000|-} each; no.)

11:45 Who wins what. Nesje was {72|mg} seconds back and gets the jersey. Tesfay, at {203|m3} seconds, goes to second. Kofi does the sum: so {131|m2} between those two.

19:30 The poll. {62|po|by=Opinéo} percent say take away the title, Opinéo reports, after asking {1,100|pn}. Anneliese wonders who the rest are. We think it's the village of Gérardmer.

27:00 The sponsor. Aquilon's money goes from {€14m|sp0|t=in 2029} in 2029 to {€9.1m|sp1|t=next season} next season, down {35|spc|v=-35} percent. That's a lot of gels.

38:20 Does the public still care? The race, {14|stg} stages and {2,140|ln} km of it, drew {1.9 million|pv|t=in 2029} people to the roadside in 2029, and this year {1.6 million|pv2|t=this year}, in worse weather.

49:00 Your letters. Ben asks about the doctor, {58|pa} years old and banned for {eight|pb}. "So he is back at {66|-}?" In theory, Ben.

Rate us 5 stars. Sponsor code PELOTON15 for 15% off.

@doc journal-de-la-moselle | regional daily | 2030-12-12
Castelain: appeal judges take six months off the ban

Translated by our English desk

The appeal division in Lausanne yesterday cut Ruben Castelain's suspension to {two|bap|t=yesterday|by=The appeal division} years, from {two and a half|ba|v=2.5|t=in September} in September, and halved his fine. Instead of {€180,000|fi|t=Instead of} he is to pay {€90,000|fa}, which is {50 per cent|fs|v=-50} less. His title in the Vosges is lost for good.

The judges accepted that one of the {three|ms} tests that he was said to have dodged was missed because of a cancelled train. They were not moved on the blood: {five|br} of {14|bg} bags, they recalled, were his.

The rider, {29|ra}, could race again in the autumn of 2032. It is far from certain who would hire him. Aquilon, back on the road after {seven|tm} months, still keeps {18|rl|t=still} of the {27|ri|t=at the beginning of the affair} riders whom it had at the beginning of the affair; {nine|rd} have gone. Its backers have cut their payments by {35|spc|v=-35} per cent, to {€9.1m|sp1|t=next year} for next year.

The prosecutor in Nancy goes on with the case against Vanneste, and looks for the owners of the {nine|bh} bags without a name.

For the club in Épinal where the boy from Golbey began, the subject is closed. Its president has taken down the photograph. "Leave the nail," he told the caretaker.

Météo p. 24 | Loto: 4 11 19 33 41
