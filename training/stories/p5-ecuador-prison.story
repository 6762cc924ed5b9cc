@story p5-ecuador-prison
@topic Prison riot at Litoral Norte, Ecuador: first evening to the second week
@subject L = Litoral Norte prison | Litoral Norte | the prison | the jail | the riot | the uprising
@subject S = Prison Service | SNAI-style service | the service | authorities | the prison service
@subject P = National Police | police | officers
@subject G = Governor Raúl Cevallos | Cevallos | the governor
@subject M = Mothers for Justice | relatives | families
@subject K = the Caimanes | Los Caimanes | the gang
@subject A = prosecutor's office | the prosecutor | prosecutors
@fact d1 = 17 | deaths | L | inmates killed | 2030-07-21 evening | cumulative
@fact d2 = 24 | deaths | L | inmates killed | 2030-07-22 | cumulative
@fact dx = 32 | deaths | L | inmates killed | 2030-07-22 morning | cumulative | denied
@fact d3 = 29 | deaths | L | inmates killed | 2030-08-02 | cumulative
@fact gd = 2 | deaths | L | guards killed | 2030-07-22 | cumulative
@fact ij = 43 | injuries | L | inmates injured | 2030-07-22 | cumulative
@fact ho = 61 | duration | L | hours until control was regained | 2030-07-23 | constant
@fact hs = 14 | other | L | guards held hostage | 2030-07-21 | constant
@fact hf = 14 | rescued | L | guards freed | 2030-07-23 | cumulative
@fact cl = 05:20 | clock | L | time of the first shots | 2030-07-21 | constant
@fact cap = 4600 | other | L | places | - | constant
@fact po = 7150 | other | L | inmates | 2030-07 | snapshot
@fact of = 155 | rate | L | occupancy | 2030-07 | snapshot
@fact g1 = 92 | officers | S | guards on duty | 2030-07-21 | snapshot
@fact gr = 260 | officers | S | guards on the roster | 2030-07 | constant
@fact pt = 1800 | officers | P | police and soldiers sent in | 2030-07-22 | snapshot
@fact we = 37 | other | P | firearms found | 2030-07-23 | cumulative
@fact dr = 6 | other | P | drones found | 2030-07-23 | cumulative
@fact ph = 512 | other | P | mobile phones found | 2030-07-23 | cumulative
@fact tn = 840 | other | S | inmates moved to other jails | 2030-07-29 | cumulative
@fact tp = 1200 | other | S | inmates to be moved | 2030-07-24 | plan
@fact id = 19 | other | A | bodies identified | 2030-07-24 | snapshot
@fact sp = 11 | other | A | suspects charged | 2030-08-02 | cumulative
@fact es = 7 | missing | L | prisoners who escaped | 2030-07-23 | cumulative
@fact rc = 3 | arrests | P | escapees recaptured | 2030-07-29 | cumulative
@fact bu = 38000000 | budget | G | dollars for a new prison | 2031 | plan | pledged
@fact yr = 71 | deaths | S | inmates killed in the country's jails | 2030 to July | cumulative
@fact ag = 46 | age | G | age | 2030-07 | snapshot
@fact al = 26 | deaths | L | inmates and guards killed | 2030-07-22 | cumulative
@fact lg = 4 | missing | L | escapees at large | 2030-07-29 | snapshot
@fact oc = 137 | rate | L | occupancy | 2030-08-02 | snapshot
@rel sum al = d2 + gd
@rel diff lg = es - rc
@trap of oc :: before and after the transfers
@rel share of = po / cap
@trap d1 d2 :: toll rose
@trap d2 d3 :: toll rose
@trap d2 gd :: inmates against guards
@trap g1 gr :: on duty against roster
@trap tn tp :: moved against to be moved
@trap es rc :: escaped against recaptured
@trap cap po :: places against inmates
@trap d3 yr :: one jail against the country

@doc a-evening | foreign agency | 2030-07-21
At least {17|>d1} inmates killed in Ecuador prison riot

ESMERALDAS, Ecuador - Rioting inmates at a crowded prison on Ecuador's northern coast killed {17|>d1|t=by Sunday evening|by=the prison service} fellow prisoners by Sunday evening and seized {14|hs|by=the prison service} guards, the prison service said.

The shooting in Litoral Norte began at {5:20 a.m.|cl} in a wing controlled by the Caimanes gang. The jail was built for {4,600|cap} men and holds {7,150|po}. Just {92|g1|t=on shift} guards were on shift, out of {260|gr} employed there.

Governor Raúl Cevallos, {46|ag}, said {1,800|pt|by=Governor Raúl Cevallos} police and soldiers would go in "as soon as the last hostage's mother agrees".

In all of last year {120|-} people died violently in Ecuador's prisons.

@doc b-ecuador | Quito English news site | 2030-07-22
{24|d2} dead in Litoral Norte, {two|-} of them guards? No: {two|gd} more

Let us untangle it, since the figures on social networks are wild. As of noon today, according to the Prison Service, {24|d2|t=As of noon today|by=the Prison Service} inmates are dead. Besides, {two|gd} guards have died. That's {twenty-six|al} lives.

{43|ij|t=As of noon today|by=the Prison Service} inmates have been injured. The hostages are still {14|hs}.

Since last night {1,800|pt} uniformed people have stood round the walls. They say that they're at {40%|-} of the wings.

Families outside want names. A list of {19|-} went up at 11.

Clarification: we gave {32|dx|t=this morning|by=A tabloid's tally} this morning as the toll. A tabloid's tally had been used; we have taken it down.

@doc c-radio | regional radio site | 2030-07-24
IT'S OVER, SAYS CEVALLOS; IT'S NOT, SAY MOTHERS

The uprising ended {56|!ho|s=The uprising} hours after it started, when a white towel came out of the chapel window. {All fourteen|hf|v=14} guards walked free, some on their own legs.

Then the search. Uniformed men laid out on a basketball court {37|we} rifles and pistols, {six|dr} drones and so many telephones that nobody had the heart to count them, although an officer wrote {512|ph} on a paper plate.

{Seven|es} men are absent, over the wall by ladder. Governor Cevallos says they will be back for supper.

{24|d2|t=Monday} coffins, Monday's number, is what we reported. Prosecutors have put names to {19|id} of the bodies.

The plan is to take {1,200|tp} of the prisoners to other places. Lidia Chango of Mothers for Justice isn't consoled: "They take them where there is even less water."

@doc d-paper | Guayaquil newspaper, English page | 2030-08-03
Ten days on: {29|d3} dead, {11|sp} charged, {840|tn} moved
By Gonzalo Paredes Mina. August 3, 2030, 06:15

LITORAL NORTE'S toll rose yesterday to {29|d3|t=yesterday|by=the prosecutor's office} after {five|-} men died of their burns, the prosecutor's office informed. It has charged {11|sp}.

It is the most violent day of a violent year: until July {71|yr|t=until July} inmates had been killed nationwide.

{840|tn} have been transferred to Latacunga and Cuenca and {three|rc} of the fugitives, seen in a canoe, are back; that leaves {four|lg} at large.

The inspectorate asks why only {92|g1|t=that morning} of {260|gr} custodians clocked in that morning. The union has a reply: the roster shows {118|!g1|by=The union} names and it's the rest who were on training.

Cevallos promises a {$38 million|bu} jail. Architects say it'd cost double.

Occupancy is now {137|oc|t=now} percent, down from {155|of|t=in July} in July.

Horoscope, p. 14 · Puzzle 30211 solution · Gas 2.72

@doc e-long | Washington monitoring newsletter | 2030-08-05
Weekly Prisons Watch 31/30

ECUADOR. The siege at Litoral Norte lasted {61|ho} hours. Killed: {29|d3|t=as of August 2} inmates as of August 2, plus {two|gd} officers. Of {7,150|po|t=on the day} prisoners on the day, {840|tn} are elsewhere and {7|es} escaped, {3|rc} of whom have been retaken.

Contraband recovered: firearms {73|!we}, drones {6|dr}, phones {512|ph}. Charges: {11|sp}.

Why it matters: {46|ag}-year-old Governor Cevallos, who is running for the Assembly, made the jail his platform. He has asked for {38 million|bu} dollars. The ledger of 2030 stands at {71|yr|t=through July} dead in custody through July.

ELSEWHERE. Honduras {4|-} dead in Támara. Haiti: {212|-} free.
