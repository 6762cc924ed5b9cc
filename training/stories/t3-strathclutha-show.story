@story t3-strathclutha-show
@topic Strath Clutha A&P Show, Otago: two days in March 2031, a stuck ride and the rodeo vote
@subject S = Strath Clutha A&P Show | the show | the association | the A&P
@subject C = the A&P committee | committee
@subject K = Sky Swinger | the ride | Kiwi Amusements
@subject R = Strath Clutha rodeo | the rodeo | bull riders
@subject F = Friends of the Rodeo | rodeo supporters
@subject A = Otago Animal Voice | Animal Voice | opponents of the rodeo
@subject P = Police | officers
@subject B = Braemuir Titan | the champion ram | the ram
@subject U = Losa Faleafa's pumpkin | the pumpkin
@subject L = Clutha Upper District Council | the council
@subject W = WorkSafe
@subject H = Hamish Wickremasinghe | Wickremasinghe
@subject T = Tui Pohatu | Pohatu
@fact g1 = 6840 | crowd | S | people through the gate on Friday | 2031-03-07 | cumulative
@fact g2 = 14260 | crowd | S | people through the gate on Saturday | 2031-03-08 | cumulative
@fact g0 = 21100 | crowd | S | people through the gate in two days | 2031-03-08 | cumulative
@fact gl = 18400 | crowd | S | people through the gate in two days | 2030 | cumulative
@fact gc = 14.7 | rate | S | change in visitors | 2030 to 2031 | snapshot
@fact gr = 22950 | crowd | S | people through the gate in two days | 1987 record | cumulative
@fact gt = 25000 | crowd | S | people through the gate | 2032 | plan | projected
@fact pa = 25 | price | S | dollars for an adult ticket | 2031 | constant
@fact pc = 10 | price | S | dollars for a child's ticket | 2031 | constant
@fact in = 391000 | revenue | S | dollars of income | 2031 | cumulative
@fact co = 352000 | spending | S | dollars of cost | 2031 | cumulative
@fact su = 39000 | profit | S | dollars of surplus | 2031 | snapshot
@fact lo = 11500 | profit | S | dollars of loss | 2030 | snapshot
@fact e1 = 612 | other | S | sheep entered | 2031 | snapshot
@fact e2 = 287 | other | S | cattle entered | 2031 | snapshot
@fact e3 = 94 | other | S | alpacas entered | 2031 | snapshot
@fact e4 = 131 | other | S | goats entered | 2031 | snapshot
@fact e0 = 1124 | other | S | animals entered in all | 2031 | snapshot
@fact ts1 = 186 | other | S | trade sites | 2031 | snapshot
@fact ts2 = 201 | other | S | trade sites | 2030 | snapshot
@fact vo = 230 | other | S | volunteers | 2031 | snapshot
@fact rw = 138 | other | B | kilograms of weight | 2031-03-08 | constant
@fact rp1 = 14200 | price | B | dollars paid for the champion ram | 2031 | constant
@fact rp2 = 9800 | price | S | dollars paid for the champion ram | 2030 | constant
@fact pk1 = 412 | other | U | kilograms of the heaviest pumpkin | 2031 | constant
@fact pk2 = 388 | other | S | kilograms of the heaviest pumpkin | 2030 | constant
@fact pkd = 24 | other | U | kilograms more than last year's pumpkin | 2031 | constant
@fact k1 = 14:35 | clock | K | when the ride stopped | 2031-03-08 | constant
@fact k2 = 15:49 | clock | K | when the last rider was down | 2031-03-08 | constant
@fact kd = 74 | duration | K | minutes that riders were stuck | 2031-03-08 | constant
@fact kr = 16 | rescued | K | people stuck on the ride | 2031-03-08 | constant
@fact kh = 22 | distance | K | metres above the ground | 2031-03-08 | constant
@fact ki = 3 | injuries | K | people treated at the ground | 2031-03-08 | cumulative
@fact kj = 1 | injuries | K | people taken to hospital | 2031-03-08 | cumulative
@fact ba = 640 | other | P | drivers breath-tested | 2031-03-08 | cumulative
@fact bo = 11 | other | P | drivers over the limit | 2031-03-08 | cumulative
@fact bp = 1.7 | other | P | share of drivers over the limit | 2031-03-08 | snapshot
@fact ar = 5 | arrests | P | people arrested | 2031-03-08 | cumulative
@fact rc = 5200 | crowd | R | people at the rodeo | 2031-03-08 | snapshot
@fact pf = 2900 | other | F | signatures for the rodeo | 2031-03-10 | cumulative
@fact pn = 4150 | other | A | signatures against the rodeo | 2031-03-10 | cumulative
@fact v1 = 13 | votes_cast | C | members for ending the rodeo | 2031-03-11 | snapshot
@fact v2 = 6 | votes_cast | C | members for keeping the rodeo | 2031-03-11 | snapshot
@fact v3 = 2 | votes_cast | C | members who abstained | 2031-03-11 | snapshot
@fact v0 = 21 | other | C | members | 2031 | constant
@fact la = 35000 | budget | L | dollars asked for by the show | 2032 | plan
@fact lg = 20000 | budget | L | dollars granted to the show | 2031 | plan
@fact d1 = 94.5 | score | H | points in the dog trial | 2031-03-08 | constant
@fact d2 = 93 | score | T | points in the dog trial | 2031-03-08 | constant
@fact dd = 1.5 | score | H | points of lead in the dog trial | 2031-03-08 | constant
@fact pr = 40 | crowd | A | protesters at the gate | 2031-03-08 | snapshot
@trap g1 g2 :: Friday against Saturday
@trap g0 gl :: this year against last
@trap g0 gr :: this year against the record
@trap gr gt :: record against target
@trap in su :: income against surplus
@trap rp1 rp2 :: two champion rams
@trap pk1 pk2 :: two pumpkins
@trap ki kj :: treated on the spot against taken to hospital
@trap pf pn :: two petitions
@trap bo ar :: over the limit against arrested
@trap la lg :: asked against granted
@race dogs = d1 d2
@race petitions = pn pf
@race vote = v1 v2 v3
@rel sum g0 = g1 + g2
@rel change gc = gl -> g0
@rel diff su = in - co
@rel sum e0 = e1 + e2 + e3 + e4
@rel diff pkd = pk1 - pk2
@rel share bp = bo / ba
@rel sum v0 = v1 + v2 + v3
@rel diff dd = d1 - d2

@doc a-radio | public radio news site | 2031-03-08
Riders winched off stuck fairground swing at Otago show

8:14 pm on 8 March 2031. Share this on 3 platforms

{Sixteen|kr} people spent more than an hour dangling above the Strath Clutha A&P Show this afternoon when a ride seized up.

Fire and Emergency said the Sky Swinger stopped at {2.35pm|k1|v=14:35|by=Fire and Emergency} with its gondola {22|kh|^} metres off the ground. Volunteers with a cherry picker, borrowed from an orchard, had the last rider down at {3.49pm|k2|v=15:49}.

{Three|ki|t=at the showground} people were treated at the showground for cold and shock. {One|kj}, a woman in her sixties, was taken to Dunedin Hospital.

Her grandson Wiremu, 11, said it had been "boring, then scary, then boring". The operator, Kiwi Amusements, did not return calls. WorkSafe has been notified.

It was otherwise a bumper day. Association president Morag Tuilagi said {14,260|g2|t=on Saturday|by=Association president Morag Tuilagi} people came through the gate on Saturday, on top of Friday's {6,840|g1|t=Friday's|by=Association president Morag Tuilagi}. "That's {21,100|g0|by=Association president Morag Tuilagi}, and I've personally parked half of them."

The biggest crowd the event has had was {22,950|gr|t=in 1987}, in 1987.

Some {5,200|~rc|t=Saturday afternoon} watched the rodeo on Saturday afternoon, while about {40|~pr} protesters from Otago Animal Voice stood at the road gate. The group says {4,150|pn|by=The group} people have signed against it.

Police had arrested {five|ar|t=by 8pm} people by 8pm, mostly for disorder.

@doc b-release | society press release | 2031-03-12
STRATH CLUTHA AGRICULTURAL & PASTORAL ASSOCIATION
Media statement: Show result and future of rodeo

The 118th Strath Clutha Show drew {21,100|g0} visitors over two days, an increase of {14.7|gc} per cent on the {18,400|gl|t=last year} who came last year. With adult admission at {$25|pa} and a child's ticket held at {$10|pc}, and after good sponsorship, income was {$391,000|in}. Costs were {$352,000|co}. The resulting surplus of {$39,000|su} follows a loss of {$11,500|lo|t=in 2030} in 2030 and will go to the sheep pavilion roof.

Livestock entries reached {1,124|e0}. Trade sites numbered {186|ts1|t=this year}, down from {201|ts2|t=the year before} the year before, as the eastern paddock was wet. {Two hundred and thirty|vo} volunteers made it happen; thank you.

The committee met on Tuesday evening. By {13|v1|t=on Tuesday evening} votes to {six|v2|^}, with {two|v3|^} members abstaining, it resolved that the rodeo will not be part of the 2032 Show. All {21|v0} members attended. The committee had before it a petition from Friends of the Rodeo bearing {2,900|pf} signatures and another from Otago Animal Voice bearing {4,150|pn}.

The 2032 Show will run for three days and we are planning for {25,000|gt|t=2032}. Council will be asked for {$35,000|la}; this year it gave {$20,000|lg|t=this year}.

Regarding the Sky Swinger incident of Saturday, the Association is assisting WorkSafe and cannot comment.

M. Tuilagi, President. 021 555 0134

@doc c-weekly | local weekly newspaper | 2031-03-13
Rodeo bucked off: A&P votes {13|v1}–{6|v2} to end {68|-}-year tradition

By Callum Ihaka-Frew

THE chutes at the Strath Clutha showgrounds have opened for the last time.

After what one member called "a long night on short chairs", the {21|v0}-strong committee decided on Tuesday, {13|v1|t=on Tuesday} to {six|v2|^}, to drop it. The sums may have helped. A year ago the show lost {$11,500|lo|t=A year ago}. This time it took {$391,000|in|t=This time} and, once {$352,000|co} of bills were paid, had {$36,000|!su} left.

"And {5,200|rc} of those people came for us," said Friends of the Rodeo spokesman Dusty Karaitiana, whose own petition got {2,900|pf} names in nine days. "Who replaces them? Alpacas?" (There were {94|e3} alpacas. See results, page 11.)

President Morag Tuilagi expects {25,000|gt|t=next March} next March regardless. This time it was {21,100|g0}, which would not trouble the record of {22,950|gr|t=in 1987}, set in 1987, when it rained.

On the Sky Swinger, this newspaper understands that the {16|kr} riders were {74|kd} minutes aloft because nobody could find the key to the manual brake. Gus Pellegrino, who drove up with his orchard lift, found {22|kh} metres "about four metres higher than I like".

Sergeant Aroha Singh's team stopped {640|ba} cars on State Highway 8; {11|bo} drivers blew over, or {17 per cent|!bp}. "Do better," she said.

Champion ram Braemuir Titan, all {138|rw} kg of him, made {$14,200|rp1} under the hammer against {$9,800|rp2|t=last year's} for last year's.

POLL: Should the rodeo stay? Vote at our site. Last week's poll: Pineapple on pizza, Yes 61%.

@doc d-results | list of results | 2031-03-08
Strath Clutha Show 2031: results to hand Saturday 6 pm

Compiled by the show secretary. E&OE. Corrections to shed 3.

ENTRIES: sheep {612|e1}; cattle {287|e2}; goats {131|e4}; alpacas {94|e3}; all animals {1,124|e0}.

SHEEP: Supreme champion, Braemuir Titan, Texel ram, {138|rw} kg, sold to Glenkenich for {$14,200|rp1}.

GIANT PUMPKIN: 1, Losa Faleafa, {412|pk1} kg. Last year's winner was {388|pk2|t=Last year's} kg, so up {24|pkd} kg.

DOG TRIAL, LONG HEAD: 1, Hamish Wickremasinghe with Fly, {94.5|d1}; 2, Tui Pohatu with Boss, {93|d2}. Won by {2.5|!dd} points.

GATE: Friday {6,840|g1|t=Friday}; Saturday {14,260|g2|t=Saturday}.

TRADE: {186|ts1} sites. Best site, Clutha Valley Pumps.

RODEO: attendance {5,200|rc}.

LOST: one hearing aid, one goat (answers to Steve). The 15.30 grand parade was delayed by the ride stoppage (from {14.35|k1|v=14:35} to {15.49|k2|v=15:49}) and led off at 16.05.

@doc e-column | farming column | 2031-03-15
Jottings from the back paddock

Ngaire Sutherland-Prasad

The neighbour's dog, Fly, won the long head with {94.5|d1} points. I say the neighbour's dog. The neighbour, Hamish Wickremasinghe, was also present. Behind him came Tui Pohatu on {93|d2}, which would have taken it in any other year this decade.

I went on both days. On Friday there were {6,480|!g1|t=On Friday} of us and you could see the scones. By Saturday we were more than double and you could not. I'm told it's the best gate in ages, up from {18,400|gl|t=the last time}, the last time. I'm also told the thing at last made a quid, {39,000|su} of them to be exact, and that every one is going into a roof.

I was under the Sky Swinger when it stuck. {Sixteen|kr} people, {74|kd} minutes, and not a swear word from up there that I didn't already know. {Three|ki} had a cup of tea and a blanket from St John. For {one|kj} poor soul it was Dunedin and an overnight stay.

As for the great pumpkin, it weighed {412|pk1} kilos, and came on its own trailer.

The rodeo, then. I've signed neither sheet of paper, not the {4,150|pn} against nor the {2,900|pf} for. If I'd been among the {21|v0} round that table I'd have been one of the {two|v3} who looked out of the window.

And what does our council do for the biggest day in the district? {Twenty thousand|lg|t=This year} dollars. This year the gate alone, at {$25|pa} a head and {ten|pc} for a youngster, cleared that before smoko. I hear that the A&P wants {35,000|la}. I would ask for a second cherry picker.
