@story w6-scooter-verdict
@topic Damages for a family burned in a scooter battery fire, Pennsylvania 2029
@subject D = Delgado-Nwosu family | the family | the plaintiffs | Delgado-Nwosus
@subject M = Marisol Delgado-Nwosu | Marisol | the mother | Mrs. Delgado-Nwosu
@subject T = Tobias Delgado-Nwosu | Tobias | the boy | her son
@subject I = Inés Delgado-Nwosu | Inés | Ines | her daughter | the girl
@subject V = Voltari Mobility | Voltari | the scooter maker | the manufacturer | the company
@subject K = Kessler Bikes | Kessler | the store | the retailer
@subject R = Ruilong Cells | Ruilong | the battery supplier | the cell maker
@subject J = the jury | jurors | the verdict | the trial
@subject S = Swift 3 | the Swift 3 | the scooter | the model
@fact vt = 312000000 | damages | D | dollars of damages in total | 2029-05-11 | constant
@fact vc = 62000000 | damages | D | dollars of compensatory damages | 2029-05-11 | constant
@fact ve = 14500000 | damages | D | dollars of damages for economic loss | 2029-05-11 | constant
@fact vn = 47500000 | damages | D | dollars of damages for pain and suffering | 2029-05-11 | constant
@fact vp = 250000000 | damages | D | dollars of punitive damages | 2029-05-11 | constant
@fact rp = 93000000 | damages | D | dollars of punitive damages | 2029-07-27 | constant
@fact rt = 155000000 | damages | D | dollars of damages in total | 2029-07-27 | constant
@fact rd = 157000000 | damages | D | dollars by which the judge cut the award | 2029-07-27 | constant
@fact rq = 1.5 | other | D | punitive dollars for each compensatory dollar | 2029-07-27 | constant
@fact ask = 400000000 | damages | D | dollars of damages that the family's lawyer asked for | 2029-05-10 | constant | pledged
@fact so = 18000000 | damages | V | dollars of settlement offered | 2029-03 | constant | pledged
@fact fv = 70 | other | V | percent of the fault | 2029-05-11 | constant
@fact fk = 20 | other | K | percent of the fault | 2029-05-11 | constant
@fact fr = 10 | other | R | percent of the fault | 2029-05-11 | constant
@fact cv = 43400000 | damages | V | dollars of compensatory damages to pay | 2029-05-11 | constant
@fact ck = 12400000 | damages | K | dollars of compensatory damages to pay | 2029-05-11 | constant
@fact cr = 6200000 | damages | R | dollars of compensatory damages to pay | 2029-05-11 | constant
@fact jy = 10 | votes_cast | J | jurors who agreed | 2029-05-11 | constant
@fact jn = 2 | votes_cast | J | jurors who disagreed | 2029-05-11 | constant
@fact jt = 12 | votes_cast | J | jurors | - | constant
@fact jh = 9 | duration | J | hours of deliberation | - | constant
@fact jd = 23 | duration | J | days of testimony | - | constant
@fact jc = 17:42 | clock | J | time of the verdict | 2029-05-11 | constant
@fact ad = 1418 | address | D | house number on Tamarack Street | - | constant
@fact am = 34 | age | M | age | 2029-05 | constant
@fact at = 6 | age | T | age at the time of the fire | 2026-11-08 | constant
@fact ai = 9 | age | I | age at the time of the fire | 2026-11-08 | constant
@fact bm = 38 | other | M | percent of the body burned | 2026-11-08 | constant
@fact bt = 61 | other | T | percent of the body burned | 2026-11-08 | constant
@fact op = 27 | other | T | operations | 2029-05 | cumulative
@fact opm = 14 | other | M | operations | 2029-05 | cumulative
@fact ns = 41000 | other | S | scooters sold in the United States | - | cumulative
@fact nr = 19000 | other | S | scooters returned in the recall | 2029-05 | cumulative
@fact ny = 22000 | other | S | scooters not returned in the recall | 2029-05 | cumulative
@fact pr = 799 | price | S | dollars for one scooter | 2026 | constant
@fact rb0 = 137 | other | S | reports of fire or smoke | 2029-05 | cumulative
@fact rb1 = 58 | other | S | reports of fire or smoke | 2026-11 | cumulative
@fact rbd = 79 | other | S | reports of fire or smoke since the fire on Tamarack Street | 2029-05 | cumulative
@fact in = 52 | injuries | S | people hurt in fires | 2029-05 | cumulative
@fact de = 3 | deaths | S | people killed in fires | 2029-05 | cumulative
@fact s0 = 22.5 | price | V | dollars for a share | 2029-05-11 | snapshot
@fact s1 = 14.85 | price | V | dollars for a share | 2029-05-14 | snapshot
@fact sc = -34 | rate | V | percent by which the share price changed | 2029-05-14 | constant
@fact is = 75000000 | other | V | dollars of liability insurance | 2029 | constant
@fact re = 640000000 | revenue | V | dollars of yearly revenue | 2028 | cumulative
@fact pf = 21000000 | profit | V | dollars of yearly profit | 2028 | cumulative
@fact cs = 1.8 | price | S | dollars saved on each cell | - | constant
@fact ce = 40 | other | S | cells in a battery pack | - | constant
@fact cp = 72 | price | S | dollars saved on each battery pack | - | constant
@fact pc = 31 | other | V | other lawsuits pending | 2029-05 | snapshot
@rel sum vt = vc + vp
@rel sum vc = ve + vn
@rel sum rt = vc + rp
@rel diff rd = vt - rt
@rel product rp = rq * vc
@rel share fv = cv / vc
@rel share fk = ck / vc
@rel share fr = cr / vc
@rel sum jt = jy + jn
@rel diff ny = ns - nr
@rel diff rbd = rb0 - rb1
@rel change sc = s0 -> s1
@rel product cp = cs * ce
@trap vt rt :: the jury's award and what the judge left
@trap vp rp :: punitive damages before and after the cut
@trap rd rt :: what was cut and what remains, nearly equal
@trap vt ask :: awarded and asked for
@trap fr jy :: ten percent and ten jurors
@trap ai jh :: age nine and nine hours
@trap op opm :: operations of son and mother
@trap bm bt :: burns of mother and son
@trap rb1 rb0 :: reports at the time of the fire and now
@trap ns ny :: sold and still out there
@trap de in :: killed and hurt

@doc keystone-wire | wire agency | 2029-05-11
Jury orders scooter maker, two others to pay {$312 million|vt} over fatal battery fire

LANCASTER, Pa. (KW) — A county jury on Friday awarded {$312 million|vt|t=on Friday|by=A county jury} to a family whose {9|ai}-year-old daughter died when the battery of an electric scooter caught fire in their hallway.

The verdict, delivered at {5:42 p.m.|jc|t=on Friday}, includes {$62 million|vc} in compensation and {$250 million|vp} meant to punish Voltari Mobility, the maker of the Swift 3. {Ten|jy} of {12|jt} jurors agreed, enough for a civil verdict in Pennsylvania. They had deliberated for {nine|jh} hours after {23|jd} days of testimony.

Jurors put {70%|fv|by=Jurors} of the blame on Voltari, {20%|fk|^} on the store that sold the scooter, Kessler Bikes, and {10%|fr|^} on the battery supplier, Ruilong Cells of Xiamen, which did not appear.

Marisol Delgado-Nwosu, {34|am}, carried both children toward the door on the night of Nov. 8, 2026. Inés, {9|ai}, did not survive. Her brother, Tobias, then {6|at|t=then}, was burned over {61%|bt} of his body and has had {27|op} operations.

"They knew," said the family's attorney, Chidi Abernathy, who had asked for {$400 million|ask|by=the family's attorney, Chidi Abernathy}. Before trial Voltari offered {$18 million|so|t=Before trial}. The company said it would seek to have the award thrown out or reduced.

Federal regulators have logged {137|rb0|by=Federal regulators} reports of fire or smoke in the model, with {three|de|^} deaths and {52|in|^} injuries.

@doc lancaster-courant | local newspaper | 2029-05-12
'Nobody gave it back': A street remembers, and a jury speaks

By Annika Stoltzfus-Bey | astoltzfusbey@courant.example | 717-555-0119

The brick row house at {1418|ad} Tamarack Street has a new door. The old one is an exhibit.

For {23|jd} days of testimony it leaned against a wall of Courtroom 4, scorched on the inside to the height of a child. On Friday, a little before six - the clerk wrote {5:42|jc|t=On Friday} - the foreman stood up and read out figures that made Marisol Delgado-Nwosu put her hand over her mouth.

For what the fire cost the family, in care and in wages: {$14.5 million|ve}. For what it did to them: {$47.5 million|vn}. And then, as punishment, {a quarter of a billion|vp|v=250000000} dollars.

She herself was burned across {38%|bm} of her body and has been under the knife {14|opm} times. Tobias, who was in first grade, has been there {27|op} times, nearly twice as often as his mother.

Not every juror was convinced. {Two|jn} held out, one of them over the share assigned to Kessler Bikes. The shop on Queen Street sold the Swift 3 for {$799|pr}. Under the verdict its part of the compensation is {$12.4 million|ck|s=its}; its owner, Walt Kessler, told me he has "an insurance policy and a prayer." Voltari would owe {$43.4 million|cv} of that pot, Ruilong {$6.2 million|cr}.

What the jurors seem to have found hardest to forgive was {72|cp} dollars. That, an internal memo showed, is what the scooter maker saved on each pack by buying cells without a vent: {$1.80|cs|by=an internal memo} a cell, {40|ce|^} cells.

MOST READ: 3 bridges to close in June · Warwick wins 7-2

@doc us-pulse | tabloid site | 2029-05-13
Mom who lost girl, {9|ai}, in e-scooter inferno wins {$332M|!vt} payday as jury torches Voltari

PUBLISHED 07:14 EDT | 1.2k shares | 486 comments

A heartbroken mother has won a staggering {$332 million|!vt} from the makers of the scooter that killed her little girl.

Marisol Delgado-Nwosu, {34|am}, wept as a Lancaster, Pennsylvania, jury handed down the bombshell at {5.24pm|!jc|v=17:24|t=Friday} Friday. It was made up of {$62m|vc} in compensation and a whopping {$250m|vp} to teach the manufacturer a lesson.

Little Inés, {nine|ai}, perished in the 2026 blaze. Her brother Tobias, just {eight|!at|t=at the time} at the time, suffered horror burns to {61 per cent|bt} of his body.

The court heard Voltari penny-pinched on its battery packs, saving {$72|cp|by=The court} on each - on a gadget that cost {$799|pr}. By the night of the tragedy it had received {58|rb1|t=By the night of the tragedy} complaints of smoke or flames. Today the tally is {137|rb0|t=Today}: that's {79|rbd|t=since that November night} more since that November night. {Three|de} people have died and {52|in} were hurt.

The family turned down {$18m|so} to settle. Their lawyer had demanded {$400m|ask}.

Terrifyingly, {22,000|ny} of the scooters are STILL in American homes. Of {41,000|ns} sold, just {19,000|nr} have come back. Is yours one of them? Check the serial number: SW3-07 to SW3-11.

@doc ledger-markets | business daily | 2029-05-14
Voltari shares sink as verdict outstrips insurance

Shares of Voltari Mobility plunged on Monday, the first session after a Pennsylvania jury hit the company with most of a {$312 million|vt} award. They had closed at {$22.50|s0|t=Friday} on Friday, before the verdict; they ended Monday at {$14.85|s1|t=Monday}, a loss of {43%|!sc|t=Monday}.

The arithmetic is unkind. Only Voltari is liable for the punitive portion of {$250 million|vp}. Add its {70%|fv} share of the {$62 million|vc} in compensatory damages, and the bill comes to more than {$293 million|-}. Against that stand {$75 million|is} of liability cover, much of which may not apply to punitive awards, and a profit last year of {$21 million|pf|t=last year} on revenue of {$640 million|re|^}.

"Nobody pays the sticker price," said Ottoline Mbeki-Ross, an analyst at Harrow & Finch, who expects the judge to bring the punitive figure down to between {one|-} and {three|-} times the compensatory one. Her price target goes from {$31|-} to {$18|-}.

Behind this case wait {31|pc} others. The company has recalled the Swift 3, though fewer than half of the {41,000|ns} units sold have been returned. Its cell supplier, Ruilong, on which jurors laid {10%|fr|by=jurors} of the fault, has no assets in the United States; collecting its {$6.2 million|cr} may prove impossible. Kessler Bikes must shoulder {20%|fk}.

Voltari said in a filing that it "disagrees with the verdict in the strongest terms". It did not say how much it has set aside.

TICKERS: VLTR {14.85|s1} ▼ | HRWF 61.20 ▲ 0.4% | S&P 7,114.08

@doc susquehanna-public-radio | radio web story | 2029-07-27
Judge halves award in scooter fire, calls jury's anger 'understandable'

The judge in the Delgado-Nwosu case has cut the jury's award roughly in half.

In a {48|-}-page ruling on Friday, Judge Harriet Osgood-Tran left the compensation of {$62 million|vc|by=Judge Harriet Osgood-Tran} as it was. But she brought the punitive damages down from {$205 million|!vp|t=in May} in May to {$93 million|rp|t=on Friday|by=Judge Harriet Osgood-Tran}. That is {one and a half|rq|v=1.5} times the compensation, which she called the outer limit of what the Constitution allows here.

So the family is now due {$155 million|rt|t=now} from the three companies, instead of the {$312 million|vt|by=the jury} that the jury wanted it to have. The cut amounts to {$157 million|rd}.

Chidi Abernathy, who represents the plaintiffs, said they would appeal. So did Voltari, whose lawyer noted that it had once offered {$18 million|so}. The judge didn't touch the way that blame was divided: {70 percent|fv} for the scooter maker, {20|fk|s=the shop} for the shop, {10|fr|s=the maker of the cells} for the maker of the cells.

She did write a few lines about the dissenters. {Two|jn} jurors out of {12|jt} had not signed the verdict, which took {nine|jh} hours to reach; that, she said, is no sign of passion or prejudice.

Tobias, who is now {eight|-}, was in court. He has had another {two|-} operations since the spring. The next is in September.

Support for SPR comes from 14,200 listeners like you. Become a member for $5 a month.
