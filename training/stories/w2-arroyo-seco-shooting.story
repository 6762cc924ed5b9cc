@story w2-arroyo-seco-shooting
@topic A shooting at a county fair in Luz County, New Mexico: first night, the wounded, the money and the sentence
@subject F = Luz County Fair shooting | the shooting | the attack | the massacre | the fair
@subject S = Luz County Sheriff's Office | the sheriff's office | Sheriff Dolores Anaya-Pruitt | Sheriff Anaya-Pruitt | Anaya-Pruitt | deputies
@subject U = University Medical Center | UMC
@subject P = Presbyterian Sandia | Presbyterian
@subject R = Luz Regional | Luz Regional Hospital
@subject G = Colby Rusk | Rusk | the gunman | the shooter | the defendant
@subject H = Luz Strong Fund | Luz Strong | the fund
@subject X = county crime-victims board | the victims board
@subject K = House Bill 88 | HB 88 | the red-flag bill | the bill
@subject N = State Senate | the Senate | senators
@subject E = Ector Mills shooting | Ector Mills
@fact d1 = 6 | deaths | F | people killed by the gunman | 2028-08-12 22:30 | cumulative
@fact d2 = 9 | deaths | F | people killed by the gunman | 2028-08-13 | cumulative
@fact d3 = 11 | deaths | F | people killed by the gunman | 2028-08-19 | cumulative
@fact dk = 4 | deaths | F | children killed by the gunman | 2028-08-19 | cumulative
@fact da = 7 | deaths | F | adults killed by the gunman | 2028-08-19 | cumulative
@fact de = 8 | deaths | E | people killed by the gunman | 2021 | constant
@fact i1 = 20 | injuries | F | people wounded | 2028-08-12 22:30 | cumulative
@fact i2 = 37 | injuries | F | people wounded | 2028-08-13 | cumulative
@fact ig = 28 | injuries | F | people wounded by bullets | 2028-08-13 | cumulative
@fact if = 9 | injuries | F | people hurt in the rush for the gates | 2028-08-13 | cumulative
@fact iu = 19 | injuries | U | people wounded | 2028-08-13 | constant
@fact ip = 11 | injuries | P | people wounded | 2028-08-13 | constant
@fact ir = 7 | injuries | R | people wounded | 2028-08-13 | constant
@fact h2 = 31 | injuries | F | wounded still in hospital | 2028-08-13 | snapshot
@fact h3 = 12 | injuries | F | wounded still in hospital | 2028-08-19 | snapshot
@fact c2 = 8 | injuries | F | wounded in critical condition | 2028-08-13 | snapshot
@fact c3 = 3 | injuries | F | wounded in critical condition | 2028-08-19 | snapshot
@fact t1 = 20:47 | clock | F | time of the first shot | 2028-08-12 | constant
@fact t2 = 20:53 | clock | S | time when the gunman was stopped | 2028-08-12 | constant
@fact dur = 6 | duration | F | minutes that the shooting lasted | 2028-08-12 | constant
@fact rds = 114 | other | G | rounds fired | 2028-08-12 | constant
@fact rdp = 180 | other | G | rounds carried | 2028-08-12 | constant
@fact rdl = 66 | other | G | rounds left over | 2028-08-12 | constant
@fact gn = 2 | other | G | guns carried | 2028-08-12 | constant
@fact age = 24 | age | G | age | 2028-08-12 | constant
@fact cr = 5200 | crowd | F | people at the fair | 2028-08-12 night | snapshot
@fact dep = 14 | officers | S | deputies on duty at the fair | 2028-08-12 | constant
@fact dep9 = 40 | officers | S | deputies on duty at the fair | 2029 plan | plan | pledged
@fact v1 = 3000 | crowd | F | people at the vigil | 2028-08-14 | snapshot
@fact m1 = 1200000 | fundraising | H | dollars given | 2028-08-19 | cumulative
@fact m2 = 4600000 | fundraising | H | dollars given | 2029-02-12 | cumulative
@fact p2 = 2990000 | spending | H | dollars paid to families and wounded | 2029-02-12 | cumulative
@fact ps = 65 | other | H | percent of the gifts paid out | 2029-02-12 | cumulative
@fact pl = 1610000 | fundraising | H | dollars not yet paid out | 2029-02-12 | snapshot
@fact fam = 150000 | other | H | dollars for the family of each of the dead | 2029-02-12 | constant
@fact famt = 1650000 | spending | H | dollars paid to the families of the dead | 2029-02-12 | cumulative
@fact woun = 1340000 | spending | H | dollars paid to the wounded | 2029-02-12 | cumulative
@fact xa = 63 | other | X | claims received | 2029-02-12 | cumulative
@fact xb = 41 | other | X | claims granted | 2029-02-12 | cumulative
@fact xc = 22 | other | X | claims turned down | 2029-02-12 | cumulative
@fact xs = 34.9 | other | X | percent of claims turned down | 2029-02-12 | cumulative
@fact ny = 23 | other | N | votes for the bill | 2029-03-07 | constant
@fact nn = 19 | other | N | votes against the bill | 2029-03-07 | constant
@fact nd = 4 | margin | N | votes between the sides | 2029-03-07 | constant
@fact nh = 38 | votes_cast | K | votes for the bill in the House | 2029-02-21 | constant
@fact nhn = 31 | votes_cast | K | votes against the bill in the House | 2029-02-21 | constant
@fact ch = 48 | other | G | counts in the indictment | 2028-09 | constant
@fact cm = 11 | other | G | counts of murder | 2028-09 | constant
@fact ca = 37 | other | G | counts of attempted murder and battery | 2028-09 | constant
@fact sen = 11 | sentence | G | life terms | 2029-05-18 | constant
@fact seny = 222 | sentence | G | years to serve beside the life terms | 2029-05-18 | constant
@fact senp = 6 | sentence | G | years for each of the wounded | 2029-05-18 | constant
@rel sum d3 = dk + da
@rel sum i2 = ig + if
@rel sum i2 = iu + ip + ir
@rel diff rdl = rdp - rds
@rel share ps = p2 / m2
@rel diff pl = m2 - p2
@rel product famt = fam * d3
@rel sum p2 = famt + woun
@rel sum xa = xb + xc
@rel share xs = xc / xa
@rel diff nd = ny - nn
@rel sum ch = cm + ca
@rel product seny = senp * i2
@trap d1 d2 :: the first night and the morning after
@trap d2 d3 :: two died later
@trap i2 ig :: all hurt against those hit by bullets
@trap h2 h3 :: in hospital on two days
@trap c2 c3 :: critical on two days
@trap if d2 :: nine hurt in the rush and nine dead
@trap ip d3 :: eleven wounded in one hospital and eleven dead
@trap m1 m2 :: six months of gifts
@trap dep dep9 :: deputies this year and promised for next
@trap ny nh :: two chambers
@trap senp dur :: six years and six minutes

@doc a-station | local TV station site | 2028-08-12
BREAKING: At least {6|>d1} dead in shooting at Luz County Fair

by KLZT Newsroom | Posted 9:31 PM MDT | Updated 10:44 PM MDT

LUZ, N.M. — At least {six|>d1|t=as of 10:30 p.m.|by=Sheriff Dolores Anaya-Pruitt} people have been killed and around {20|~i1|^} hurt after a man opened fire near the livestock barns at the Luz County Fair, Sheriff Dolores Anaya-Pruitt said as of 10:30 p.m.

The first 911 call came in at {8:47 p.m.|t1} The sheriff said the shooter was in custody by {8:53|t2}, tackled by two deputies and a rodeo clown. He is described as a white male in his twenties. He carried {two|gn} guns.

An estimated {5,200|~cr|t=tonight} people were on the grounds tonight for the pig races and a concert. {Fourteen|dep|s=deputies} deputies were assigned to the fair, according to a duty roster the sheriff's office shared with News 5 last week for a story about parking.

What we're hearing: "It sounded like the shooting gallery, and then the shooting gallery guy ran," said Marisol Tafoya, 16, who was selling funnel cake.

University Medical Center has activated its mass-casualty plan. Families may gather at Luz High School, 410 Mesa Drive, Door 6. Please do not call 911 for information; the hotline is 505-555-0147.

This is a developing story.

>>> Download the KLZT app. Tomorrow: 101 degrees, 10% chance of storms.

@doc b-metro | metropolitan daily | 2028-08-14
{Nine|d2|s=names} names, and a county that knows them all

By Tomas Echohawk and Wren Abeyta
Journal staff writers

The dead of Saturday night include a brand inspector, twin sisters who showed rabbits and a man who had come back from two tours overseas to run the Ferris wheel. {Nine|d2|t=by Sunday afternoon|by=the sheriff's office} had been confirmed by Sunday afternoon, three more than when the sheriff's office first spoke on the night itself.

The wounded number {37|i2|t=by Sunday afternoon|by=the sheriff's office|s=The wounded}. Of those, {28|ig|^|s=hit by gunfire} were hit by gunfire; {nine|if|^|s=trampled} others were trampled or cut as the crowd broke for the south gate. UMC in Albuquerque took {19|iu}, Presbyterian Sandia {11|ip} and the small Luz Regional {seven|ir}. {Thirty-one|h2|t=Sunday night|s=remained in a bed} remained in a bed Sunday night, {eight|c2|^|s=in critical condition} of them in critical condition.

Investigators say Colby Rusk, {24|age}, of Luz, bought both weapons legally in May. He carried {180|rdp} rounds in a feed sack. He fired {114|rds}. The {66|rdl|s=others} others were still in the sack when he was brought down, {six|dur|s=minutes} minutes after he started.

The shooting is the state's worst since 2021, when {eight|de} died at a warehouse in Ector Mills.

Anaya-Pruitt said the {14|dep} deputies posted at the fair were "four more than last year, and not enough". Asked how a man had walked past the scale house with a long gun, she said that everyone at a fair is carrying something.

Journal reporter Kip Olander contributed. Call 505-555-0190 with tips.

INSIDE: Lobos open camp with 4 quarterbacks, C1 • Powerball tops $610M, A2

@doc c-public | public radio script | 2028-08-20
KNML Weekend: one week after

HOST: It's been a week since the attack on the Luz County Fair. There were {six|d1|t=on the first night} known dead on the first night, and there are {eleven|d3|t=this morning} this morning, after a grandfather died Wednesday and a fourth child on Friday. Petra Yazzie has been with the families.

YAZZIE: There are {four|dk|s=small caskets} small caskets and {seven|da|s=long ones} long ones. The priest told me he's run out of white cloth. On Monday there was a vigil on the midway; I'd say {three thousand|~v1|t=On Monday|v=3000} came, which is about a third of everybody who lives here.

HOST: How are the survivors?

YAZZIE: A dozen or so, no, exactly {twelve|h3|t=as of last night|s=in the hospital}, are in the hospital as of last night. {Three|c3|^|s=critical} are critical. The morning after, it was {eight|c2|t=The morning after}. A lot of folks who were hit don't want to be counted at all. The official total is still {thirty-one|!i2|t=still|v=31|s=The official total} hurt.

HOST: And money's coming in.

YAZZIE: It is. The Luz Strong Fund passed {one-point-two million dollars|m1|t=last night|v=1200000} last night. Somebody auctioned a champion steer for sixty thousand. But the first check hasn't been written, and people have rent.

HOST: What's known about Rusk?

YAZZIE: He's {twenty-four|age|v=24}. He'd been fired from the feed store in June. A neighbor told me she called deputies {two|-} times about him. The sheriff's office says it has a record of one.

HOST: KNML's Petra Yazzie. Your calls at the half hour, on 89.9.

@doc d-nonprofit | nonprofit newsroom | 2029-02-12
Six months on, the money for Luz is {two-thirds|~ps|s=the money} gone — and {a third|~xs|s=claims} of the claims were denied

By Anneliese Kwon | New Mexico Ledger (nonprofit, reader-supported)

When {$1.2 million|m1|t=in a week} arrived in a week, the organizers of the Luz Strong Fund thought they had seen the most of it. They had not. As of today the fund has taken in {$4.6 million|m2|t=As of today}.

Here is where it went. Every family that lost someone got {$150,000|fam}; with {11|d3|s=deaths} deaths, that is {$1.65 million|famt|s=that}. Those who were shot or trampled shared {$1.34 million|woun|s=shared}. Together, {$2.99 million|p2|s=Together}, or {56 percent|!ps|s=everything donated} of everything donated. The other {$1.61 million|pl|s=The other} is held for surgeries not yet scheduled.

Then there's the state's own compensation law, run here by the county crime-victims board. It received {63|xa} claims. It granted {41|xb}. It rejected {22|xc}, most because the applicant "was not physically struck by a projectile." {Nine|if} people hurt in the stampede were told, in effect, that a gate had injured them.

"I had {eleven|-} screws put in," said Joaquín Lente, who was {trampled|-}. He was told to try his car insurance.

That definition matters: of the {37|i2} people counted as wounded, {28|ig|s=bullet wounds} have bullet wounds. The board covers the second group.

Rusk, whose trial opens in April, faces {48|ch} counts: {11|cm} of murder and {37|ca} of attempted murder and aggravated battery. He has pleaded not guilty.

At the 2029 fair, the sheriff vows, {40|dep9|by=the sheriff} deputies will walk the grounds. Last year {14|dep|t=Last year} did.

Support the Ledger: 1,912 members can't be wrong.

@doc e-capitol | statehouse newsletter | 2029-03-08
ROUNDHOUSE RUNDOWN

Thursday. 9 days to sine die. Coffee: burnt.

THE BIG ONE. After five hours and two quorum calls the Senate sent the red-flag bill to the governor Wednesday night, {23|ny|t=Wednesday night} to {19|nn|^}. If you think {four|nd|t=Wednesday night} votes is a cushion, you didn't watch Sen. Quintana cross the floor. The House had done its bit in February, {38|nh|t=in February} to {31|nhn|^}.

WHAT IT DOES. HB 88 lets a deputy ask a judge to take guns from someone for up to {90|-} days. Rusk's neighbors called twice.

WHY IT MOVED. Luz. {Eleven|-} pairs of boots were set on the rotunda floor, one for each of the {12|!d3|s=murdered at the fair} murdered at the fair, by mothers who'd been told in 2021, after {eight|de} were killed at Ector Mills, that it was "too soon". Nobody said that this week. Somebody did say that {114|rds} rounds in {six|dur|s=minutes} minutes was "a cultural problem".

WHAT'S NEXT. Gov. says she'll sign by Monday. Gun-rights groups say they'll sue by Tuesday. Sheriffs are split 17-16; Anaya-Pruitt is a yes.

ALSO: The victims board gets $2 million in the budget bill, and a rewrite: the {22|xc|s=folks} folks it turned away may reapply. {Forty-one|xb|s=got checks} got checks the first time.

SPOTTED: Three lobbyists, one breakfast burrito.

@doc f-wire | wire agency | 2029-05-18
New Mexico fair gunman gets life, {11|sen} times over

ALBUQUERQUE, N.M. (Union Press) — A judge on Friday sentenced Colby Rusk to {11|sen|t=on Friday} consecutive life terms, one for each person he shot dead at the Luz County Fair, and to a further {222|seny|t=on Friday} years: {six|senp|s=years} for every one of the {37|i2|s=injured} injured.

Rusk, {25|!age} at the time of the killings, did not look up. A jury took {three|-} hours in April to convict him on all {48|ch} counts.

"You brought {180|rdp} bullets to a place where children bring lambs," said District Judge Ofelia Narváez-Bligh. "That {66|rdl|s=went home} of them went home is owed to other people."

Prosecutors had reconstructed the rampage second by second, from {8:47 p.m.|t1}, when the first shot hit a popcorn machine, to {8:53|t2|s=a knee was put in his back}, when a knee was put in his back. {Nine|d2|t=the following day|s=were dead} victims were dead by the following day. The last, Lily Cordova, 10, died on Aug. 18, and brought the toll to {11|d3|s=the toll}.

Her father addressed the court. "Everybody asks me about the number," he said. "I have a number. One."

The fair will be held in August. Organizers expect fewer than the {5,200|cr|t=that night|s=had come} who had come that night. The fund for victims, which closed to gifts in February at {$4.6 million|m2}, has paid the families of the dead {$150,000|fam|s=each} each.

Under state law, Rusk will never be eligible for parole.
