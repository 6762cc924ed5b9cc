@story yb-chikhalgaon-sarpanch
@topic Village council election in Maharashtra: a directly elected head, a divided panchayat and a no-confidence motion
@subject V = Chikhalgaon | the village | the panchayat
@subject S = Sunanda Pawale | Pawale | Sunanda | the sarpanch
@subject R = Rohidas Gite | Gite | the sugar director
@subject M = Mehrunissa Attar | Attar | the health worker
@subject NO = NOTA | none of the above
@subject SP = Pawale's panel | Gram Vikas panel
@subject RP = Gite's panel | Shetkari panel
@subject IN = independents
@subject PO = police
@subject W3 = ward 3
@subject KL = Kavita Lokhande | Lokhande
@subject DJ = Dagadu Jadhav | Jadhav
@fact el = 5400 | other | V | electors | - | constant
@fact vc = 4536 | votes_cast | V | votes polled | final | snapshot
@fact to = 84 | turnout | V | turnout | final | snapshot
@fact to0 = 79.5 | turnout | V | turnout | 2032 | snapshot
@fact t1 = 52 | turnout | V | turnout | 1.30 pm on polling day | cumulative
@fact s = 1814 | vote_count | S | votes for sarpanch | final | snapshot
@fact r = 1769 | vote_count | R | votes for sarpanch | final | snapshot
@fact m = 862 | vote_count | M | votes for sarpanch | final | snapshot
@fact no = 91 | vote_count | NO | votes for sarpanch | final | snapshot
@fact mg = 45 | margin | S | lead in votes for sarpanch | final | snapshot
@fact sp = 40 | vote_share | S | share of votes for sarpanch | final | snapshot
@fact rp = 39 | vote_share | R | share of votes for sarpanch | final | snapshot
@fact mp = 19 | vote_share | M | share of votes for sarpanch | final | snapshot
@fact st = 13 | seats | V | members besides the sarpanch | - | constant
@fact ss = 5 | seats | SP | members elected | final | snapshot
@fact rs = 7 | seats | RP | members elected | final | snapshot
@fact is = 1 | seats | IN | members elected | final | snapshot
@fact ss0 = 9 | seats | SP | members elected | 2032 | snapshot
@fact k1 = 388 | vote_count | KL | votes in the ward | final | snapshot
@fact d1 = 386 | vote_count | DJ | votes in the ward | final | snapshot
@fact d = 2 | margin | KL | lead in the ward | final | snapshot
@fact wm = 7 | seats | V | women members | final | snapshot
@fact nf = 9 | vote_count | V | members for removing the sarpanch | motion | snapshot
@fact na = 4 | vote_count | V | members against removing the sarpanch | motion | snapshot
@fact nn = 10 | other | V | members needed to remove the sarpanch | - | constant | threshold
@fact gf = 1120 | vote_count | V | villagers for keeping the sarpanch | gram sabha | snapshot
@fact ga = 640 | vote_count | V | villagers for removing the sarpanch | gram sabha | snapshot
@fact gt = 1760 | crowd | V | villagers voting by raised hand | gram sabha | snapshot
@fact lm = 175000 | spending | V | rupees that a candidate for sarpanch may spend | - | constant | threshold
@fact xs = 98000 | spending | S | rupees spent on the campaign | whole campaign | cumulative
@fact xr = 171000 | spending | R | rupees spent on the campaign | whole campaign | cumulative
@fact bg = 21500000 | budget | V | rupees of yearly budget | 2037-38 | plan
@fact tk = 3800000 | budget | S | rupees for a water tank | 2038 | plan | pledged
@fact rd = 5200000 | budget | R | rupees for a road to the factory | 2038 | plan | pledged
@fact ho = 1140 | homes | V | households | 2037 | snapshot
@fact tp = 310 | homes | V | households without a tap | 2037 | snapshot
@fact bo = 6 | other | V | booths | - | constant
@fact po = 34 | officers | PO | police on duty | polling day | snapshot
@fact ca = 41 | candidates | V | candidates for member | - | constant
@fact wa = 5 | other | V | wards | - | constant
@fact ag = 33 | age | S | age | - | snapshot
@rel share to = vc / el
@rel sum vc = s + r + m + no
@rel diff mg = s - r
@rel share sp = s / vc
@rel share rp = r / vc
@rel share mp = m / vc
@rel sum st = ss + rs + is
@rel diff d = k1 - d1
@rel sum st = nf + na
@rel sum gt = gf + ga
@race sarpanch = s r m
@race members = rs ss is
@race ward = k1 d1
@race motion = nf na
@race sabha = gf ga
@race money = xr xs
@trap s ss :: she won the post and lost the panchayat
@trap nf nn :: members for removal and members needed
@trap ss ss0 :: two elections
@trap mg d :: the village and a ward
@trap gf s :: raised hands and ballots
@trap to t1 :: turnout at half past one and at the end
@trap to to0 :: two elections
@trap rs wm :: seven of a panel and seven women
@trap xr lm :: spent and allowed
@trap tk rd :: two promises
@trap ho tp :: all households and those without a tap

@doc a-daily | English daily, district page | 2037-10-09
Chikhalgaon: sarpanch from one panel, majority to the other

Our Correspondent

In the direct election for sarpanch of Chikhalgaon, Sunanda Pawale, {33|ag}, defeated sugar factory director Rohidas Gite by {45|mg} votes. She polled {1,814|s}, he {1,769|r}. Health worker Mehrunissa Attar got {862|m} and NOTA {91|no}.

But Gite's Shetkari panel took {seven|rs} of the {13|st} member seats, against {five|ss} for Pawale's. In 2032 her panel had won {nine|ss0|t=In 2032}. An independent won the other.

Polling was {84 per cent|to}; in 2032 it was {79.5|to0|t=In 2032}. There were {six|bo} booths and {34|po} policemen.

Pawale has promised a water tank, at Rs {38 lakh|tk}, for the {310|tp} households without a tap. Gite had offered Rs {52 lakh|rd} for a road to the factory.

Onion, Lasalgaon: Rs 1,850 a quintal. Dam level 71 pc.

@doc b-blog | live blog of a regional site | 2037-10-08
GP results: taluka counting hall

10.05 Chikhalgaon is on table 4. {4,536|vc} votes. Yesterday at half past one it was already {52|t1|t=Yesterday at half past one} per cent!

10.50 Two rounds done. Gite's boys have gulal on.

11.30 Last booth, the Dalit and Muslim wards: Sunanda {1,814|s|t=11.30}, Gite {1,769|r|^}. Gulal's being wiped off. {40|sp|^} per cent to {39|rp|^}.

11.45 Ward 3: Kavita Lokhande {388|k1}, Dagadu Jadhav {386|d1}. {Two|d}. He lies down under the table.

12.10 Panels: Gite's {seven|rs}, hers {five|ss}, {one|is} free.

@doc c-weekly | rural weekly | 2037-10-21
Tank or road

Bhagyashree Netke

{1,140|ho} households, {five|wa} wards, {41|ca} candidates for {13|st} seats: for a fortnight no one in Chikhalgaon cooked. Rohidas Gite fed them. His return shows Rs {1.71 lakh|xr}; the limit's Rs {1.75 lakh|lm}. Sunanda Pawale's shows Rs {1.2 lakh|!xs}, and she says most of it was autorickshaws.

She won by {145|!mg}, and it was Mehrunissa Attar's {19 per cent|mp} that made it possible, since they'd have been Gite's, or so he says. Attar says they'd have been hers.

Now she sits at the head of a table with {seven|rs} against her. The first meeting lasted four minutes. "He wants the road," she says. "I've the seal."

The panchayat has Rs {2.15 crore|bg} a year. {Seven|wm} of the members are women.

@doc d-wire | news agency | 2038-12-02
Villagers vote to keep woman sarpanch after members' no-confidence

NASHIK, Dec 2 (Indus Wire): A gram sabha in Chikhalgaon on Thursday rejected the removal of sarpanch Sunanda Pawale by {1,120|gf|t=Thursday} raised hands to {640|ga|^}.

Last month {10|!nf|t=Last month} of the panchayat's {13|st} members voted against her and {four|na|^} for her. A sarpanch elected directly can be removed only if three-fourths of members agree and the gram sabha confirms it.

Pawale, who won the post in 2037 with {40 per cent|sp|t=2037} of votes, said the tank would be finished by summer.

Her opponent Rohidas Gite said hands weren't ballots.

@doc e-column | Sunday column | 2038-12-11
Hands

Let me set down the sums, as the agency got them wrong. {Nine|nf} members voted to be rid of Sunanda Pawale, and {four|na} to keep her. It needed {ten|nn}. So the gram sabha wasn't called for, in law; she called it anyway.

{1,760|gt} people came. I stood on a bullock cart. {1,120|gf} for her, {640|ga} against, and you could see who was counting whom.

When she was elected {1,814|s|t=When she was elected} had voted for her and {1,769|r|^} for the factory's man. Of {5,400|el} on the rolls {77 per cent|!to|t=then} turned out then. A hand is harder to put up than a finger to ink.

She'd spent Rs {98,000|xs}. He'd spent {1.71 lakh|xr}, and the road. The tank's {38 lakh|tk}. It leaks a little. {310|tp} households are waiting to see.
