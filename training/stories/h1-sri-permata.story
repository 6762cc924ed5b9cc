@story h1-sri-permata
@topic State by-election in Sri Permata, Malaysia: turnout through the day, straight result, deposits lost, majority compared with the general election, police
@subject S = Sri Permata by-election | the by-election | the seat | Sri Permata
@subject A = Norhayati Jelani-Low | Norhayati | the Pakatan Rakyat Baru candidate
@subject B = Ganesan Palanivel | Ganesan | the Barisan Setia man
@subject C = Haji Ruslan Othmani | Ruslan | the PIM candidate
@subject D = Tiffany Lumabi | Lumabi | the independent
@subject E = Election Commission | the EC | SPR
@subject P = Royal Malaysia Police | the police | police
@fact el = 52418 | other | S | registered voters | 2031 | constant
@fact t1 = 23.6 | turnout | S | turnout | 2031-11-22 11:00 | snapshot
@fact t2 = 41.9 | turnout | S | turnout | 2031-11-22 15:00 | snapshot
@fact t3 = 56.1 | turnout | S | turnout | final | snapshot
@fact tg = 77.4 | turnout | S | turnout | 2028 general election | snapshot
@fact va = 13377 | vote_count | A | votes | final | snapshot
@fact vb = 11902 | vote_count | B | votes | final | snapshot
@fact vc = 3345 | vote_count | C | votes | final | snapshot
@fact vd = 408 | vote_count | D | votes | final | snapshot
@fact vt = 29032 | votes_cast | S | valid votes | final | snapshot
@fact rj = 374 | other | S | rejected votes | final | snapshot
@fact m = 1475 | margin | A | votes ahead of the runner-up | final | snapshot
@fact mg = 9216 | margin | A | votes ahead of the runner-up | 2028 general election | snapshot
@fact sa = 46.1 | vote_share | A | share of the vote | final | snapshot
@fact sb = 41.0 | vote_share | B | share of the vote | final | snapshot
@fact sc = 11.5 | vote_share | C | share of the vote | final | snapshot
@fact sd = 1.4 | vote_share | D | share of the vote | final | snapshot
@fact lo = 12.5 | other | S | percent needed to keep the deposit | - | constant | threshold
@fact lk = 1.0 | margin | C | points short of keeping the deposit | final | snapshot
@fact dp = 8000 | price | S | ringgit of deposit | - | constant
@fact ha = 600 | units_pledged | A | affordable flats | - | plan | pledged
@fact fl = 85000000 | units_pledged | B | ringgit for flood relief | - | plan | pledged
@fact po = 1140 | officers | P | officers on duty | 2031-11-22 | snapshot
@fact rp = 37 | other | P | police reports lodged | 2031-11-22 | cumulative
@fact rp1 = 9 | other | P | police reports lodged | 2031-11-22 11:00 | cumulative
@fact ro = 11 | cases | B | police reports lodged by the party | 2031-11-22 | cumulative
@fact ar = 4 | arrests | P | people arrested | 2031-11-22 | cumulative
@fact se = 29 | seats | - | government seats in the state assembly | 2031-11-23 | constant
@fact st = 56 | seats | - | seats in the state assembly | - | constant
@fact ag = 35 | age | A | age | 2031-11 | constant
@fact fa = 68 | age | - | age at death of the late assemblyman | 2031-09 | constant
@rel sum vt = va + vb + vc + vd
@rel diff m = va - vb
@rel share sa = va / vt
@rel share sb = vb / vt
@rel share sc = vc / vt
@rel share sd = vd / vt
@rel diff lk = lo - sc
@race final = va vb vc vd
@trap t1 t2 :: turnout by late morning and by afternoon
@trap m mg :: the majority now and in 2028
@trap vt rj :: valid and rejected
@trap ag fa :: ages of the winner and of the dead predecessor
@trap rp ar :: reports and arrests

@doc a-live | news site | 2031-11-22
Sri Permata polls: {23.6%|t1|t=as of 11am} turnout as of 11am

SRI PERMATA: Voter turnout in the Sri Permata state by-election stood at {23.6%|t1|t=11am|by=the Election Commission (EC)} at 11am, the Election Commission (EC) said.

A total of {52,418|el} voters are eligible to choose among four candidates: Norhayati Jelani-Low of Pakatan Rakyat Baru, Ganesan Palanivel of Barisan Setia, Haji Ruslan Othmani of PIM and independent Tiffany Lumabi.

Long queues were seen at SK Taman Delima, where a {91|-}-year-old came in a wheelchair.

Police have put {1,140|po} personnel on the ground. {Nine|rp1|t=so far} reports have been lodged so far, state chief DCP Rosli Bernadine said.

The seat fell vacant in September with the death, at {68|fa}, of assemblyman Yap Kok Sin. In 2028 the turnout had been {77.4%|tg|t=In 2028}.

Related: Petrol RON97 up 5 sen · Badminton: 21-18, 19-21, 22-20

@doc b-wire | wire agency | 2031-11-22
Government keeps Sri Permata with majority slashed to {1,475|m}

SRI PERMATA, Nov 22 (Nusantara News) — Pakatan Rakyat Baru retained the Sri Permata seat tonight, but with a majority of {1,475|m|t=tonight} votes, down from {9,216|mg|t=in the 2028 general election} in the 2028 general election.

Returning officer Azman Pillai announced that Norhayati Jelani-Low polled {13,377|va|t=tonight|by=Returning officer Azman Pillai} votes, Barisan Setia's Ganesan Palanivel {11,902|vb|^}, PIM's Haji Ruslan Othmani {3,345|vc|^} and independent Tiffany Lumabi {408|vd|^}.

He said {374|rj|by=He} votes were rejected and turnout was {56.1 per cent|t3|by=He}.

Ruslan and Lumabi lose their RM{8,000|dp|v=8000} deposits, having failed to get {one-eighth|lo|v=12.5} of the valid votes.

With the win the state government still holds {29|se} of the {56|st} seats.

@doc c-daily | national daily | 2031-11-23
A win that feels like a loss

BY MELISSA ANAK UGAT-RAHMAN

NOBODY let off fireworks at the Pakatan Rakyat Baru operations room. Norhayati Jelani-Low, {35|ag}, cried, hugged her mother and went to thank the polling agents. She had just kept a seat that her coalition could not have afforded to lose, having {29|se} in a house of {56|st}.

But {9,216|mg|t=three years ago} three years ago; {1,745|!m|t=last night} last night. The share fell to {46.1 per cent|sa}. Barisan Setia climbed to {41|sb|round}. Even PIM, whose deposit is gone, can say that its {11.5 per cent|sc} made the difference.

Rain explains some of it. At three in the afternoon, when the drains on Jalan Kenari gave up, the EC's figure had been {41.9 per cent|t2|t=three in the afternoon|by=the EC}; at the close, {56.1|t3|t=at the close}.

Ganesan had promised RM{85mil|fl|v=85000000} for flood works. One imagines him looking out of the window.

Norhayati's manifesto, for the record, offers {600|ha} affordable flats by 2033.

@doc d-portal | news portal | 2031-11-23
5 takeaways from Sri Permata

1. Young voters stayed away. Barely {half|?~t3|v=50} turned up.

2. It was tight. {13,377|va} against {11,092|!vb}, with {29,032|vt} valid votes in all.

3. Losing deposits still hurts. PIM's Ruslan got {11.5%|sc}, {one point|lk} short of {12.5%|lo}. Independent Tiffany Lumabi, who campaigned on a bicycle, got {1.4%|sd}.

4. Police were busy: {37|rp|by=Police} reports and {four|ar|by=Police} arrests by the end of the day, mostly for shouting near polling centres.

5. The flats. Norhayati promised {800|!ha} of them, and someone will be counting.

Got a tip? WhatsApp 019-555 0148

@doc e-party | party statement | 2031-11-23
MEDIA STATEMENT — BARISAN SETIA STATE LIAISON COMMITTEE

We thank the {11,902|vb} voters of Sri Permata who put their faith in Saudara Ganesan Palanivel. In 2028 we were {9,216|mg|t=In 2028} behind. We are now {1,475|m|t=now} behind. Let the government do that sum.

{41%|sb} of valid votes is our best result here since 2018. With a turnout of {77.4%|tg|m=hypothetical}, as last time, we would have won; at {56.1%|t3} we came close.

Our undertaking of RM{85 million|fl|v=85000000} for flood mitigation stands. We call on YB Norhayati, who is {35|ag} and energetic, to adopt it as her own, together with her {600|ha} homes.

There were {37|rp} police reports. {Eleven|ro|by=us} were lodged by us.

Dato' Sri Wilfred Zainuddin, Chairman
