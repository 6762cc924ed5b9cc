@story fr-kilbarron-watches
@topic Aggravated burglary of a retired watchmaker in Kilbarron, Ireland: arrest, trial, verdict and sentence
@subject W = Fergal Mac Giolla Rí | Mac Giolla Rí | Fergal | the watchmaker | the pensioner
@subject A = Darius Petrauskas-Lowry | Petrauskas-Lowry | the younger man
@subject B = Shane Tuohy | Tuohy | the older man
@subject R = Kilbarron burglary | the burglary | the raid
@subject T = Kilbarron trial | the trial | the jury
@subject G = gardaí | the gardaí | Garda
@fact wa = 71 | age | W | age | November 2026 | constant
@fact aa = 24 | age | A | age | November 2027 | constant
@fact ba = 39 | age | B | age | November 2027 | constant
@fact day = 2026-11-14 | date | R | day of the break-in | - | constant
@fact cin = 22:40 | clock | R | time the intruders entered | 2026-11-14 | constant
@fact c999 = 23:25 | clock | R | time of the emergency call | 2026-11-14 | constant
@fact cgar = 23:37 | clock | G | time the first patrol arrived | 2026-11-14 | constant
@fact gap = 12 | duration | G | minutes from the emergency call to the patrol | 2026-11-14 | constant
@fact cam = 22:22 | clock | B | time a camera recorded the van | 2026-11-14 | constant
@fact tied = 40 | duration | W | minutes he was tied up | - | constant
@fact adr = 14 | address | W | house number on Sallow Lane | - | constant
@fact adb = 41 | address | B | house number on Friary Terrace | - | constant
@fact n = 23 | other | R | watches taken | - | constant
@fact nrec = 9 | other | R | watches recovered | October 2027 | cumulative
@fact nlost = 14 | other | R | watches not recovered | October 2027 | snapshot
@fact val = 86000 | price | R | value of the watches taken in euros | - | constant
@fact vrec = 31000 | price | R | value of the watches recovered in euros | October 2027 | cumulative
@fact arr = 2026-11-19 | date | B | day of the arrest | - | constant
@fact narr = 3 | arrests | R | people arrested | 2026-11-19 | cumulative
@fact open = 2027-10-04 | date | T | day the trial opened | - | constant
@fact verd = 2027-10-18 | date | T | day of the verdict | - | constant
@fact jy = 10 | other | T | jurors for the verdict | - | constant
@fact jn = 2 | other | T | jurors against the verdict | - | constant
@fact delib = 7 | duration | T | hours of deliberation | - | constant
@fact sb = 9 | sentence | B | years in prison imposed | 2027-11-12 | constant
@fact sbs = 2 | sentence | B | years suspended | 2027-11-12 | constant
@fact sbn = 7 | sentence | B | years to be served | 2027-11-12 | constant
@fact sa = 5 | sentence | A | years in prison imposed | 2027-11-12 | constant
@fact max = 14 | sentence | R | maximum years under the charge as accepted | - | constant | threshold
@fact conv = 47 | other | B | previous convictions | November 2027 | cumulative
@fact conva = 3 | other | A | previous convictions | November 2027 | cumulative
@fact comp = 12000 | damages | A | compensation offered in euros | 2027-11-12 | plan | pledged
@fact rib = 3 | injuries | W | ribs broken | - | constant
@rel sum n = nrec + nlost
@rel sum sb = sbs + sbn
@trap cin c999 :: the break-in and the call for help
@trap c999 cgar :: the call and the arrival of the patrol
@trap adr adb :: the victim's house and the older man's
@trap n nlost :: taken and still lost
@trap sb sbn :: imposed and to be served
@trap val vrec :: worth of all and of those found
@trap day arr :: the break-in and the arrest
@trap adr max :: house number and years

@doc a-local | local weekly | 2026-11-20
{Three|narr} held over Sallow Lane raid on retired watchmaker

Nóirín Fadipe, The Kilbarron Vindicator
Photo: forensic tape at the gate. Pic: O. Hession ({2/6|-})

{THREE|narr|t=yesterday|v=3} people were arrested {yesterday|arr|v=2026-11-19} by gardaí investigating the burglary of a much-loved watchmaker, who was bound with his own extension lead and left on the kitchen floor.

Fergal Mac Giolla Rí, {71|wa}, was at home at No. {14|adr} Sallow Lane on Saturday, {November 14|day}, when {two|-} men forced the back door at {10.40pm|cin}. He lay tied for about {40|~tied} minutes before he worked a hand loose, and it was {11.25pm|c999} when his call reached the emergency operator. A patrol car from Castlemoy pulled up at {11.37pm|cgar}.

"I counted the chimes," he told a neighbour. "You would, in my trade."

He has {three|rib} broken ribs. Gone are {23|n} watches, some left with him by customers, which he values at {€86,000|val|by=he values}.

A camera at the Topaz forecourt had picked up a white van at {10.22pm|cam}, heading for the lane. Gardaí then searched a house at {41|adb} Friary Terrace, the home of one of the men in custody. They can be questioned for up to {24|-} hours.

Information to Castlemoy station, 091 555 0163.

Inside: Under-16s camogie, pages 38-41

@doc b-tabloid | national tabloid | 2027-10-05
'TICK TOCK, GRANDAD': Jury hears of gang's taunt to OAP

A PENSIONER was told "tick tock, Grandad" as he was trussed up in his own kitchen, a court has heard.

Fergal Mac Giolla Rí, now a year older, was just shy of his bedtime when the raiders kicked their way in at {11.40pm|!cin|by=prosecutor Bláthnaid Ekwueme}, prosecutor Bláthnaid Ekwueme said on day one of the trial.

Shane Tuohy, of {41|adb} Friary Terrace, and Darius Petrauskas-Lowry deny aggravated burglary on {November 14|day|t=last year} last year.

The jury were told the pair legged it with {23|n} timepieces worth {€86k|val}. Only {nine|nrec|t=to date} have turned up to date, in a slurry tank.

The old man's home, the neat bungalow at {41|!adr} Sallow Lane, was wrecked in the search for a safe that never existed.

He was trussed for {40|tied} minutes, Ms Ekwueme said, with {three|rib} ribs cracked.

The case opened on {Monday|open|v=2027-10-04} and is down for {three|-} weeks.

MORE: Santa sacked after {12|-} pints • {5|-} signs your boiler is lying

@doc c-broadcaster | public broadcaster site | 2027-10-18
{Two|-} men found guilty of Kilbarron aggravated burglary

Updated / Monday, 18 Oct 2027 17:51

{Two|-} men have been convicted of breaking into the Co Galway home of a retired watchmaker and tying him up while they stole his collection.

After {seven|>delib} hours and some minutes of deliberation, the jury at Galway Circuit Criminal Court returned a majority verdict of {ten|jy|v=10} to {two|jn|v=2} against Shane Tuohy, {39|ba}, and Darius Petrauskas-Lowry, {26|!aa}.

The trial, which began on {4 October|open}, heard that the intruders entered the house at {14|adr} Sallow Lane at {22:40|cin} and that Tuohy's van had been filmed at {22:22|cam} on a filling station camera. Defence counsel argued that the clock on that camera had not been put back for winter, and that the true time was {an hour|-} earlier.

The injured party told the jury he rang {999|-} at {23:25|c999|by=The injured party} and that gardaí were with him {12|gap|^} minutes after.

Detective Sergeant Aoibheann Szczepański said {€31,000|vrec|by=Detective Sergeant Aoibheann Szczepański} worth of the {€86,000|val|^} haul had been found. The other {14|nlost|^} watches are still missing.

Sentencing is on 12 November.

@doc d-broadsheet | national daily | 2027-11-13
Judge jails 'cruel' pair over raid on watchmaker

Judge Proinsias Adebayo-Keane said he had rarely read a victim statement so free of hatred, and then sent both men to prison.

Tuohy received {nine|sb} years, the last {two|sbs} of them suspended. Petrauskas-Lowry, who is {24|aa} and had {three|conva} earlier convictions, all for road traffic matters, got {five|sa}. The sentence could have been as high as {14|max} years on the basis the court accepted.

Tuohy's record ran to {74|!conv} convictions, Garda witnesses told the court, among them burglaries in Tullow and Athy.

The crime itself took place on {November 15th|!day}, 2026, in what the judge called "the last private hour of an old man's Saturday". Mr Mac Giolla Rí, {71|wa|t=at the time} at the time, was tied up for {two-thirds of an hour|~tied|v=40} and has since given up repairing.

Counsel for the younger man said his client would pay {€12,000|comp|by=Counsel for the younger man} in compensation from the sale of a motorcycle. The court noted the offer, adding that {14|nlost} watches had still not been found and that one was a christening gift.

The jury had split {10|jy}-{2|jn} on {October 18|verd}. Leave to appeal will be sought.

News Digest: 3 minutes · Weather {7|-}° · Crossword No {18,204|-}

@doc e-column | newsletter column | 2027-11-16
Slow Hands: What the watchmaker heard

I went to see Fergal on Sunday. The gate at number {14|adr} has a new bolt, which he fitted himself, badly, he says, since his ribs ({three|rib}) healed crooked.

People ask him about the length of it. Of the {nine|sb} years that Tuohy was given, {seven|sbn} are to be spent inside. "He'll be out before my warranty is," said Fergal, who was {71|wa|t=when they came} when they came and doesn't count the {one|-} since.

What he counts is minutes. In at {twenty to eleven|cin|v=22:40}. Loose, and on the phone, at {11:25|c999|v=23:25}. Blue light on the ceiling at {11:37|cgar|v=23:37}. Anyone can do that sum, he says, but try it with a cable round your wrists.

Tuohy has {47|conv|by=the court} previous convictions, the court was told; I had thought that such numbers belonged to bus routes. The other lad has {three|conva|by=the court}. Had they pleaded guilty, a barrister friend tells me, both might have been given {a third|-} less.

Nobody mentions the {twelve thousand|comp|v=12000} euro. "If it comes, it comes," Fergal says. Of the {23|n} watches, {nine|nrec} came home wet. He has {eight|-} of them going again.

Reply to this email. I read all of them, even the {2|-}-star ones.
