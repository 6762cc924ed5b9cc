@story v-signalmen-ballot
@topic Strike ballot of signallers and track staff in Great Britain
@subject UN = Associated Signal and Track Workers | ASTW | the union
@subject SI = Signallers' section | signallers | the signalling grades
@subject TR = Track section | track staff | the permanent way
@subject NI = Network Infrastructure GB | NIGB | the company | the employer
@subject OF = Pay offer of November | the offer
@subject CL = Comfort Adeyinka-Rowe | Adeyinka-Rowe | the general secretary
@subject PH = Piers Hathersage | Hathersage | the managing director
@subject PO = Sampler Brook | the pollster
@fact bs = 5140 | other | SI | ballot papers sent out | November | constant
@fact rs = 4009 | votes_cast | SI | ballot papers returned | November | snapshot
@fact ys = 3688 | vote_count | SI | votes for a strike | November | snapshot
@fact ns = 309 | vote_count | SI | votes against a strike | November | snapshot
@fact sp = 12 | other | SI | spoilt papers | November | snapshot
@fact ysp = 92.3 | vote_share | SI | share for a strike | November | snapshot
@fact tos = 78 | turnout | SI | turnout | November | snapshot
@fact bt = 11820 | other | TR | ballot papers sent out | November | constant
@fact rt = 5697 | votes_cast | TR | ballot papers returned | November | snapshot
@fact yt = 4444 | vote_count | TR | votes for a strike | November | snapshot
@fact nt = 1241 | vote_count | TR | votes against a strike | November | snapshot
@fact spt = 12 | other | TR | spoilt papers | November | snapshot
@fact ytp = 78.2 | vote_share | TR | share for a strike | November | snapshot
@fact tot = 48.2 | turnout | TR | turnout | November | snapshot
@fact ball = 16960 | other | UN | ballot papers sent out | November | constant
@fact thr = 50 | turnout | UN | turnout needed by law | 2026 | constant | threshold
@fact need = 5910 | votes_cast | TR | ballot papers that had to be returned | November | constant | threshold
@fact miss = 213 | margin | TR | ballot papers short of the legal turnout | November | snapshot
@fact off = 4.1 | rate | OF | pay rise offered | November | plan
@fact off2 = 5.25 | rate | NI | pay rise offered | January | plan
@fact dem = 7.5 | rate | UN | pay rise demanded | October | plan
@fact inf = 3.6 | rate | - | inflation | October | snapshot
@fact days = 3 | duration | UN | days of strike announced | December | plan
@fact notice = 10 | duration | UN | days of notice that the law demands | 2026 | constant
@fact run = 25 | rate | NI | share of trains expected to run on strike days | December | plan | projected
@fact ran = 19 | rate | NI | share of trains that ran on the first day | 2026-12-11 | snapshot
@fact cost = 34000000 | budget | NI | cost of a strike day | December | plan | projected
@fact sal = 47300 | price | SI | average basic pay | 2026 | constant
@fact cut = 1900 | jobs | TR | posts that are to go | by 2028 | plan
@fact acc = 2212 | vote_count | SI | votes to accept the second offer | February | snapshot
@fact rej = 1463 | vote_count | SI | votes to reject the second offer | February | snapshot
@fact accp = 60.2 | vote_share | SI | share to accept the second offer | February | snapshot
@fact pub = 38 | poll_share | UN | share of the public behind the strike | December | snapshot
@fact pag = 46 | poll_share | UN | share of the public against the strike | December | snapshot
@fact pn = 2058 | sample_size | PO | adults asked | December | snapshot
@rel sum rs = ys + ns + sp
@rel sum rt = yt + nt + spt
@rel share tos = rs / bs
@rel share tot = rt / bt
@rel sum ball = bs + bt
@rel diff miss = need - rt
@race offer2 = acc rej
@race public = pub pag
@race sig = ys ns
@race track = yt nt
@trap tos ysp :: turnout and share of votes
@trap tot ytp :: a clear yes that fell short on turnout
@trap tot thr :: the turnout and the hurdle
@trap off off2 :: November offer and January offer
@trap ysp accp :: the strike ballot and the ballot on the second offer
@trap run ran :: forecast and outcome
@trap bs bt :: the two sections
@trap dem off :: demanded and offered

@doc v-a-release | union press release | 2026-11-19
SIGNALLERS SAY YES – AND HOW

ASTW Press Office, Maurice Tolley House, 214 Euston Road. ISDN available.

Members of ASTW in the signalling grades have voted by more than {eleven to one|-} for strike action over pay.

In a postal ballot run by an independent scrutineer, {4,009|rs|by=an independent scrutineer} of the {5,140|bs} signallers entitled to vote returned their papers, a turnout of {78 per cent|tos}. {3,688|ys} voted Yes and {309|ns} voted No. ({Twelve|sp} papers were spoilt.)

Our members on the track also voted Yes, by {78.2 per cent|ytp}. Because Parliament demands that {half|thr} of all members post an envelope, and {5,697|rt} out of {11,820|bt} did, their voice does not count in law. It counts with us.

General secretary Comfort Adeyinka-Rowe said: "The company came to us with {4.1 per cent|off}. We asked for {7.5|dem}. Between those figures is a rail network that doesn't run."

The executive will meet on Monday. By law, NIGB is owed {ten|notice} days' notice.

@doc v-b-wire | domestic news agency | 2026-11-23
Signallers announce {three|days} December strikes

By Hamish Oyelaran, Industrial Correspondent

Signallers across Britain are to walk out on {three|days} days before Christmas after {92.3%|ysp|t=last week} of those voting last week backed a strike, the Associated Signal and Track Workers said on Monday.

The stoppages will be on December 11, 15 and 19.

The union, which balloted {16,960|ball} members in all, failed to carry its larger section into the dispute. Track workers supported action by {4,444|yt} votes to {1,241|nt}, but turnout was {48.2%|tot}, short of the {50%|thr} required by statute. The union would have needed {213|miss} more envelopes.

Network Infrastructure GB called the decision "deeply regrettable". Managing director Piers Hathersage said a signaller earned {£47,300|sal|by=Piers Hathersage} on average before overtime, and that {4.1%|off} was above inflation, which stood at {3.6%|inf|t=in October} in October.

He said he hoped to run {a quarter|run|m=projected|by=He} of trains on the strike days. Each would cost {£34 million|cost|^}, he added.

The dispute is separate from a plan to shed {1,900|cut|t=by 2028} track posts by 2028.

@doc v-c-tabloid | tabloid | 2026-12-12
GHOST TRAINS: Just {one in five|~ran|v=20} runs as signal stoppers go for Christmas

EXCLUSIVE by Dazza Pemberton-Vye

COMMUTERS told of their fury last night as {£43million|!cost} went up in smoke on the first of {three|days} festive walkouts.

Bosses had vowed {one in four|run|by=Bosses|v=25} trains would run. The real figure? {19 per cent|ran|t=last night}.

At Crewe, nurse Danica Flett, 34, was stranded for {six|-} hours with {two|-} cats.

The signallers, on {£47,300|sal} a year, turned their noses up at {4.1 per cent|off}. They want {7.5|dem}.

But the public has had enough. Pollsters Sampler Brook quizzed {2,058|pn|by=Pollsters Sampler Brook} adults: {46 per cent|pag|^} are against the strike and {36 per cent|!pub|^} for it.

And get this. Fewer than {half|<tot|v=50} of the union's own track mob could even be bothered to vote! Militant boss Comfort Adeyinka-Rowe, 52, needed {5,910|need} of them to post the form back. She got {5,679|!rt}.

▶ {FIVE|-} ways to get home without a train: Page 7
▶ Win a caravan! 250 to be won

@doc v-d-trade | rail trade weekly | 2027-01-22
Six weeks on, NIGB raises offer to {5.25%|off2}

The second offer to signallers, tabled at ACAS on 14 January, is {5.25%|off2|t=14 January} on basic rates from April with a lump sum for Grades 7 and above. It replaces the {4.1%|off|t=in November} on which the autumn ballot was fought. ASTW's claim had been {7.5%|dem}. The executive is neutral and will put it to those {5,140|bs} members who were balloted in November.

Readers will recall that {92.3%|ysp|t=in November} of signallers who voted then opted for action on a turnout of {78%|tos}, the highest in a national rail ballot since the Act. (The track section missed the legal turnout with {48.2%|tot}, though {78.2%|ytp} of its voters were in favour. We printed the latter as its turnout in issue 1044; apologies. Each section, oddly, spoilt {a dozen|sp+spt} papers.)

What did the strikes do? NIGB's operations desk tells us {19%|ran|t=on 11 December|by=NIGB's operations desk} of booked services ran on 11 December, against a planning figure of {25%|run|^}. Contingency signallers, {412|-} managers with current competence tickets, did better on the 15th and the 19th.

Public opinion is less clear-cut than some front pages had it. Sampler Brook's December survey had {38%|pub|t=December|by=Sampler Brook} behind the union, {46%|pag|^} opposed and the rest unsure.

Page 12: Class 799 bogie frames, a progress report. Page 19: 60 years of the Mk2.

@doc v-e-site | national broadcaster, news site | 2027-02-17
Signallers vote to accept pay deal

3 hours ago | Share

Railway signallers have accepted a pay rise of {5.25%|off2} after {60%|accp|round|t=Wednesday} of those voting in a ballot that closed on Wednesday said yes.

ASTW said {2,212|acc|by=ASTW} members voted for the deal and {1,463|rej|^} against.

It ends a dispute that began when almost {3,700|~ys} signallers voted to strike, more than {ten times|-} the number who did not.

General secretary Comfort Adeyinka-Rowe, who had asked for {7.5%|dem}, said her members had "moved a company that said it could not move".

Piers Hathersage of NIGB said the firm could now turn to the modernisation of track maintenance, in which {1,900|cut} jobs are due to go. The union represents almost {12,000|~bt} track workers and has said it will ballot again. They missed the {50%|thr} turnout threshold in the autumn by {213|miss} votes.

More on this story
• What is a signaller? A day at Box 61
• Fares to rise 3.9% in March
