@story t1-marlieux-prison
@topic Warders walk out at an overcrowded Belgian prison, March 2031
@subject M = Marlieux prison | Marlieux | the Hainaut jail | the jail on the Chaussée de Mons
@subject N = Nieuwburg prison | Nieuwburg | the Flemish jail
@subject B = Belgium's prisons | Belgian prisons | the country's prisons | prisons nationwide | the prison system
@subject U = Syndicat des surveillants | SDS | the union
@subject J = Justice Minister Odile Vanhaverbeke | Vanhaverbeke | the minister | the justice ministry | the ministry
@subject C = Mons court of first instance | the Mons court | the court
@fact m0 = 868 | other | M | inmates held | 2031-03-10 | snapshot
@fact m1 = 912 | other | M | inmates held | 2031-03-24 | snapshot
@fact mc = 510 | other | M | places for inmates | - | constant
@fact mo = 178.8 | rate | M | inmates as a share of places, in percent | 2031-03-24 | snapshot
@fact mf0 = 143 | other | M | inmates who sleep on the floor | 2031-03-10 | snapshot
@fact mf1 = 161 | other | M | inmates who sleep on the floor | 2031-03-24 | snapshot
@fact mup = 44 | other | M | rise in inmates held | 2031-03-10 to 2031-03-24 | snapshot
@fact n1 = 702 | other | N | inmates held | 2031-03-24 | snapshot
@fact nc = 540 | other | N | places for inmates | - | constant
@fact nf1 = 57 | other | N | inmates who sleep on the floor | 2031-03-24 | snapshot
@fact b1 = 13412 | other | B | inmates held | 2031-03-24 | snapshot
@fact b0 = 12316 | other | B | inmates held | 2030-03 | snapshot
@fact bc = 11280 | other | B | places for inmates | - | constant
@fact bo = 2132 | other | B | inmates beyond the number of places | 2031-03-24 | snapshot
@fact bg = 8.9 | rate | B | growth of inmates held | year to 2031-03 | snapshot
@fact bf1 = 486 | other | B | inmates who sleep on the floor | 2031-03-24 | snapshot
@fact p = 322 | jobs | M | warder posts on paper | - | constant
@fact pv = 61 | jobs | M | warder posts not filled | 2031-03-24 | snapshot
@fact pw = 261 | jobs | M | warders on the payroll | 2031-03-24 | snapshot
@fact ps = 18.9 | rate | M | share of warder posts not filled | 2031-03-24 | snapshot
@fact sick = 48 | jobs | M | warders off sick | 2031-03-24 | snapshot
@fact sh = 118 | jobs | M | warders rostered on the early shift | 2031-03-24 | plan
@fact sc = 39 | jobs | M | warders who turned up for the early shift | 2031-03-24 | snapshot
@fact sp = 33.1 | rate | M | share of rostered warders who turned up | 2031-03-24 | snapshot
@fact sw = 52 | jobs | M | warders who turned up for the early shift | 2031-03-26 | snapshot
@fact swd = 13 | jobs | M | rise in warders who turned up for the early shift | 2031-03-24 to 2031-03-26 | snapshot
@fact pol = 60 | officers | M | police officers who stand in for warders | 2031-03-24 | snapshot
@fact aq = 27 | cases | M | attacks on staff | 2031-01-01 to 2031-03-24 | cumulative
@fact ay = 74 | cases | M | attacks on staff | 2030 | cumulative
@fact inj = 2 | injuries | M | warders hurt in the attack in wing C | 2031-03-22 | snapshot
@fact dem = 90 | jobs | U | extra warders asked for | 2031-03-24 | plan | hypothetical
@fact e1 = 45 | jobs | J | extra warders by 1 September 2031 | 2031-03-26 | plan | pledged
@fact e2 = 30 | jobs | J | extra warders in 2032 | 2031-03-26 | plan | pledged
@fact et = 75 | jobs | J | extra warders in all | 2031-03-26 | plan | pledged
@fact rel = 520 | other | J | inmates freed early under the emergency bill | 2031-03-26 | plan | projected
@fact relm = 60 | other | M | inmates freed early under the emergency bill | 2031-03-26 | plan | projected
@fact early = 6 | duration | J | months by which a short sentence is cut | 2031-03-26 | plan | pledged
@fact cap = 3 | sentence | J | longest sentence that qualifies for early release, in years | 2031-03-26 | plan | threshold
@fact lim = 650 | other | C | ceiling on inmates at the jail | 2031-06-30 | plan | threshold
@fact fine = 2000 | damages | C | penalty for each day above the ceiling, in euros | 2031-06-30 | plan | threshold
@fact wing = 240 | other | J | places in each new wing | 2034 | plan | pledged
@fact wings = 480 | other | J | places in the new wings together | 2034 | plan | pledged
@fact wn = 2 | other | J | new wings | 2034 | plan | pledged
@fact wcost = 64000000 | budget | J | cost of the new wings, in euros | 2031-03-26 | plan | projected
@fact day = 168 | price | B | cost of an inmate for a day, in euros | 2030 | snapshot
@fact vis = 1 | duration | M | hours of yard time a day during the strike | 2031-03-24 | snapshot
@fact h = 22 | duration | M | hours a day spent locked in | 2031-03-24 | snapshot
@trap m0 m1 :: a fortnight apart
@trap mf1 nf1 :: two jails
@trap mf0 mf1 :: a fortnight apart
@trap mc nc :: two jails
@trap bf1 mf1 :: country and one jail
@trap aq ay :: a quarter and a whole year
@trap sc sw :: two days of the strike
@trap pv sick :: posts that are empty and people who are ill
@trap lim mc :: a court's ceiling and the design capacity
@trap dem et :: what the union wants and what it is offered
@rel diff bo = b1 - bc
@rel change bg = b0 -> b1
@rel share mo = m1 / mc
@rel diff mup = m1 - m0
@rel diff pw = p - pv
@rel share ps = pv / p
@rel share sp = sc / sh
@rel sum et = e1 + e2
@rel product wings = wn * wing
@rel diff swd = sw - sc
@race floor = mf1 nf1

@doc a-wire | wire agency | 2031-03-24
Warders walk out at Marlieux as jail hits {912|m1} inmates

MARLIEUX, Belgium (Agence Escaut) — Barely {a third|~sp|t=Monday} of the warders on the early roster came to work on Monday at Marlieux, where {912|m1|^} people are now held in a building meant for {510|mc}, the prison governor's office said.

{Thirty-nine|sc|t=Monday|by=the prison governor's office} of {118|sh|^} rostered staff passed through the gate at 6 a.m. The federal police sent {60|pol|t=Monday} officers to hand out meals.

The stoppage was called by the SDS after an inmate in wing C attacked staff on Saturday, leaving {two|inj|t=Saturday} of them in hospital overnight. It was the {27th|aq|t=since New Year} assault at Marlieux since New Year; last year there were {74|ay|t=last year}.

A fortnight ago the head count stood at {868|m0|t=A fortnight ago}. Since then {44|mup} more have come in than have gone out, and {161|mf1|t=Monday} now have a mattress on the floor instead of a bed, up from {143|mf0|t=A fortnight ago}.

Across the country the ministry's daily register listed {13,412|b1|t=Monday|by=the ministry's daily register} inmates on Monday against {11,280|bc} places. Of these, {486|bf1|^} have no bed. Nieuwburg, the next most crowded house, had {702|n1|t=Monday} people in {540|nc} places.

The union wants {90|dem|by=The union} extra warders before it calls off the action. "You cannot run a jail with people who are not there," its delegate Yannick Mbemba told reporters. The ministry said it would answer "within days".

@doc b-daily | broadsheet | 2031-03-25
'They step over each other to reach the toilet': inside the Hainaut jail that stopped

By Liesbeth Goossens and Amir Haddad — Photo: the queue of visitors outside the gate, turned away at 13:40. (Image 2 of 7)

The cell is {nine|-} square metres and holds {three|-} men. Samir, whose name we have changed, has the floor. He is one of {161|mf1} at Marlieux who do; at Nieuwburg, an hour and a half up the motorway, there are {57|nf1}.

What happened on Monday was long announced. The jail on the Chaussée de Mons held {921|!m1|t=Monday} people that morning, nearly {180 percent|~mo|t=that morning} of what its Victorian builders and a 1974 extension allow. It has {322|p} warders' posts on paper, of which {61|pv} have nobody in them. That is close to {one in five|~ps}, and it is before counting the {48|sick|t=on Monday} colleagues who were on sick leave on Monday.

Prisoners have been shut in for {22|h} hours a day and get {one|vis} hour in the yard. The doctor comes with a police escort.

Nor is Marlieux alone. Belgian prisons together are {2,132|bo} people over what they were made for. A year ago they housed {12,316|b0|t=A year ago}; the increase, {8.9 percent|bg}, is the steepest since the register began.

At the Flemish jail, with {702|n1} inmates, the staff have not struck, but shop steward Koen Dierckx says it is "a question of weeks". Guarding one person costs the taxpayer {€168|day} a day, he points out, "and for that you would expect a bed".

READ MORE: Port workers vote on {3.5%|-} offer · {12|-} things to do this weekend in Ghent

@doc c-union | press release | 2031-03-24
SDS: ENOUGH. Why we are at the gate this morning

Marlieux, 24 March — This morning the overwhelming majority of our members stayed outside. The direction counted {39|sc|t=This morning|by=The direction} people inside for the first shift. We are proud of each of the others.

We are supposed to be {322|p}. We are {261|pw}. From that number take away the ill, {48|sick|t=today} today, the trainees and those on courses, and you will see who is left to watch over more than {900|>m1|t=today} detainees.

In 2030 our comrades at this jail were struck, bitten, scalded or spat on {74|ay|t=In 2030} times. In less than three months of this year we are already at {27|aq|t=this year}. On Saturday afternoon in wing C it was the turn of {two|inj|t=On Saturday afternoon} young surveillants, one of them in her fifth week.

Our demands have not moved:

• {ninety|dem} additional surveillants at Marlieux, on permanent contracts;
• no new arrivals until the number of people without a bed, {161|mf1|t=today} today, is nil;
• respect for the judgment of the Mons court, which ordered the State to bring the population under {650|<lim|t=by 30 June|by=the Mons court} by 30 June, on pain of {2,000 euros|fine|^} for every day of delay.

We remind the minister that the establishment was built for {510|mc}. We remind her too that police are not prison staff: the {60|pol|t=this morning} officers sent in this morning had, by their own account, never seen the keys.

Contact: press@sds-marlieux.example, 0470 00 21 88

@doc d-local | local daily | 2031-03-26
Marlieux: day three, and the neighbours bring soup

The brazier in front of the jail was still burning when the shift changed at six on Wednesday. {Fifty-two|sw|t=on Wednesday} warders went in, {13|swd|t=on Wednesday} more than on the first morning.

Fatou Delvaux, who lives across the road, has been bringing leek soup since Monday. "My father worked there when a cell was for one," she says. Now, she has read, {57|!mf1} of the men in it lie on the tiles.

The governor, Bénédicte Roland, had little time for us, but she gave us her list. Occupants on Monday: {912|m1|t=on Monday|by=The governor}. Occupants two weeks before: {868|m0|t=two weeks before|by=The governor}. Staff on the books: {261|pw}. Missing: {61|pv}. Attacks in the whole of 2030: {74|ay|t=in the whole of 2030}.

The town is divided. Mayor Giuliano Tassone says that the court's ceiling of {650|lim|by=the court} is "a number on paper" and that, from the summer, every day beyond it will cost {€2,000|fine} "which could have paid a warder for two weeks". At the bakery they talk of the {two|wn} new wings the minister wants to put up on the old football ground, {240|wing} cells' worth apiece. "They will be full the day they open," predicts the baker.

The Saturday attack is before the juge d'instruction. Of the {two|inj} warders hurt, one is home; the other had surgery on her hand.

Sport: RFC Marlieux {1|-} Quévy {3|-}, p. 14

@doc e-qa | public broadcaster, explainer | 2031-03-26
Prison strike: what has the government put on the table?

Why is Marlieux on strike?
Because there are too many prisoners and too few warders. On Monday {912|m1|t=On Monday} people were locked up there and {39|sc|^} out of {118|sh|^} colleagues on the early turn reported for duty. A total of {161|mf1|^} had to sleep on the ground.

What does Odile Vanhaverbeke offer?
The minister told the chamber on Wednesday that she would send {45|e1|t=by 1 September|by=The minister} additional warders by 1 September and {30|e2|t=next year|by=The minister} next year, {85|!et|by=The minister} in all. SDS had asked for {90|dem|by=SDS}.

And the overcrowding?
An emergency bill would let anyone serving up to {three|<cap} years go home {six|early} months early. The ministry reckons that about {520|~rel|by=The ministry} prisoners would leave in the first month, some {60|~relm|by=The ministry} of them from Marlieux. That would still leave the jail far above the {650|lim|by=judges|t=from the end of June} that judges in Mons will tolerate from the end of June.

What about new buildings?
{Two|wn|t=for 2034} blocks are planned on the site for 2034, together good for {480|wings|t=for 2034} inmates. Price tag: {€64 million|wcost}.

How bad is it elsewhere?
The nationwide register showed {13,412|b1|t=on Monday} people on Monday, while there is room for {11,280|bc}. Twelve months before it was {12,316|b0|t=Twelve months before}.

@doc f-radio | radio script | 2031-03-26
[18:00 BULLETIN — item 2 — 55 sec]

Warders at Marlieux prison will vote tomorrow on whether to go back in.

Justice Minister Odile Vanhaverbeke went to the Hainaut jail this afternoon with a promise of {forty-five|e1|t=before the autumn|by=Justice Minister Odile Vanhaverbeke} new colleagues before the autumn. The union wants {twice that|dem|v=90|by=The union}.

And it says she has her sums wrong on safety. {Twenty-seven|aq|t=since January} times since January a colleague has been assaulted, it says; {seventy-two|!ay|t=last year} such cases were logged in the twelve months of last year.

The strike began on Monday after {two|inj|t=at the weekend} warders were attacked at the weekend. That day only {39|sc|t=That day} turned up at dawn. This morning it was {52|sw|t=This morning}.

The minister also wants to shorten some sentences. Anyone jailed for {three|<cap} years or less could walk out {half a year|early|v=6} sooner, {five hundred and twenty|rel|by=her office} of them in the country as a whole, her office thinks. And on the old sports ground she would build {two|wn} wings with {240|wing} beds each, for {64 million euros|wcost}.

None of that helps this man's brother. [CLIP 14"] He is one of more than {160|>mf1} prisoners there with no bed. In the whole of Belgium there are {486|bf1}.

Next: the weather, and why Thursday may bring {18 degrees|-}.
