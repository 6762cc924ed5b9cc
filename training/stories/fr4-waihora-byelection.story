@story fr4-waihora-byelection
@topic Waihora by-election: two polls, the donations, election night and the official count
@subject T = Mere Tauroa | Tauroa | the Progress candidate
@subject L = Craig Lindqvist | Lindqvist | the Country candidate
@subject D = Anjali Deshmukh | Deshmukh | the Greenway candidate
@subject O = the five other candidates | the rest | other candidates
@subject E = Waihora by-election | by-election | Waihora
@subject H = Harbour Insight poll | Harbour Insight | the Harbour poll
@subject R = Kauri Research poll | Kauri Research | Kauri
@subject A = Tussock Aggregates | Tussock | the quarry company
@subject G = 2026 general election | general election
@fact pt = 41 | poll_share | T | voters who back the candidate | 2029-05-16 Harbour poll | snapshot
@fact pl = 36 | poll_share | L | voters who back the candidate | 2029-05-16 Harbour poll | snapshot
@fact pd = 14 | poll_share | D | voters who back the candidate | 2029-05-16 Harbour poll | snapshot
@fact pu = 9 | poll_share | E | voters who are undecided | 2029-05-16 Harbour poll | snapshot
@fact pm = 5 | margin | T | lead over the nearest rival in the poll | 2029-05-16 Harbour poll | snapshot
@fact kt = 38 | poll_share | T | voters who back the candidate | 2029-04-29 Kauri poll | snapshot
@fact kl = 39 | poll_share | L | voters who back the candidate | 2029-04-29 Kauri poll | snapshot
@fact hn = 612 | sample_size | H | people asked | 2029-05-16 | constant
@fact kn = 505 | sample_size | R | people asked | 2029-04-29 | constant
@fact he = 4 | margin_of_error | H | margin of error | 2029-05-16 | constant
@fact mt = 83450 | fundraising | T | money given to the campaign | 2029-05-17 | cumulative
@fact ml = 121300 | fundraising | L | money given to the campaign | 2029-05-17 | cumulative
@fact ma = 60000 | fundraising | A | money given to a campaign by one donor | 2029-05-17 | cumulative
@fact ms = 49.46 | other | A | share of a campaign's donations that came from one donor | 2029-05-17 | snapshot
@fact md = 212 | other | T | donations of under $1,500 each | 2029-05-17 | cumulative
@fact cap = 57000 | spending | E | most that a candidate may spend | - | constant | threshold
@fact sl = 54900 | spending | L | money spent on the campaign | 2029-05-17 | cumulative
@fact st = 41200 | spending | T | money spent on the campaign | 2029-05-17 | cumulative
@fact vt1 = 9874 | vote_count | T | votes | 2029-05-26 preliminary count | snapshot
@fact vl1 = 9412 | vote_count | L | votes | 2029-05-26 preliminary count | snapshot
@fact vd1 = 3206 | vote_count | D | votes | 2029-05-26 preliminary count | snapshot
@fact vo1 = 1108 | vote_count | O | votes | 2029-05-26 preliminary count | snapshot
@fact tot1 = 23600 | votes_cast | E | votes counted | 2029-05-26 preliminary count | snapshot
@fact m1 = 462 | margin | T | majority in votes | 2029-05-26 preliminary count | snapshot
@fact s1 = 41.84 | vote_share | T | share of the vote | 2029-05-26 preliminary count | snapshot
@fact sl1 = 39.88 | vote_share | L | share of the vote | 2029-05-26 preliminary count | snapshot
@fact sp = 2300 | other | E | special votes still to be counted | 2029-05-26 | snapshot | projected
@fact vt2 = 10931 | vote_count | T | votes | 2029-06-06 official count | snapshot
@fact vl2 = 10215 | vote_count | L | votes | 2029-06-06 official count | snapshot
@fact vd2 = 3702 | vote_count | D | votes | 2029-06-06 official count | snapshot
@fact vo2 = 1214 | vote_count | O | votes | 2029-06-06 official count | snapshot
@fact tot2 = 26062 | votes_cast | E | votes counted | 2029-06-06 official count | snapshot
@fact m2 = 716 | margin | T | majority in votes | 2029-06-06 official count | snapshot
@fact s2 = 41.94 | vote_share | T | share of the vote | 2029-06-06 official count | snapshot
@fact en = 48150 | other | E | people on the electoral roll | 2029-05 | constant
@fact tu1 = 49.01 | turnout | E | turnout | 2029-05-26 preliminary count | snapshot
@fact tu2 = 54.13 | turnout | E | turnout | 2029-06-06 official count | snapshot
@fact gm = 3158 | margin | G | majority in votes | 2026 final | constant
@fact gt = 78.2 | turnout | G | turnout | 2026 final | constant
@fact nc = 8 | candidates | E | candidates on the ballot | - | constant
@fact br = 140000000 | budget | T | money promised for the bridge | 2029-05 | plan | pledged
@fact bl = 95000000 | budget | L | money promised for the bridge | 2029-05 | plan | pledged
@fact dg = 15000 | fundraising | T | money given to a campaign by one donor | 2029-05-17 | cumulative
@fact ct = 4.17 | price | T | spending for each vote | 2029-05-26 | snapshot
@fact cl = 5.83 | price | L | spending for each vote | 2029-05-26 | snapshot
@fact ml1 = 1.96 | margin | T | lead in share of the vote | 2029-05-26 preliminary count | snapshot
@fact sa = 2462 | votes_cast | E | special votes admitted | 2029-06-06 | constant
@fact sd = 188 | other | E | special votes disallowed | 2029-06-06 | constant
@rel diff ml1 = s1 - sl1
@rel diff sa = tot2 - tot1
@rel diff pm = pt - pl
@rel share ms = ma / ml
@rel sum tot1 = vt1 + vl1 + vd1 + vo1
@rel diff m1 = vt1 - vl1
@rel share s1 = vt1 / tot1
@rel share sl1 = vl1 / tot1
@rel sum tot2 = vt2 + vl2 + vd2 + vo2
@rel diff m2 = vt2 - vl2
@rel share s2 = vt2 / tot2
@rel share tu1 = tot1 / en
@rel share tu2 = tot2 / en
@race harbour = pt pl pd
@race kauri = kt kl
@race night = vt1 vl1 vd1
@race official = vt2 vl2 vd2
@trap pt kt :: another pollster, two weeks earlier
@trap pl kl :: another pollster, two weeks earlier
@trap m1 m2 :: election night and official count
@trap m1 gm :: the by-election and the general election three years before
@trap tu1 tu2 :: without and with the special votes
@trap tu2 gt :: by-election and general election
@trap ml sl :: raised and spent
@trap sl cap :: spent and the legal most
@trap ma cap :: one donor's gift and the spending limit
@trap br bl :: each candidate's promise for the same bridge
@trap sp sa :: estimate and count of the special votes
@trap ma dg :: another donor, another campaign
@trap hn kn :: two pollsters' samples

@doc a-tabloid | tabloid | 2029-05-18
MERE-LY AHEAD! Tauroa pulls clear as quarry cash floods rival's coffers

By BEX FALWASSER, politics reporter
b.falwasser@dailysouth.example | 027 555 0148

She was dead level with the farmer a fortnight ago. Now Mere Tauroa can smell the leather of that seat in the House.

An exclusive Daily South–Harbour Insight poll has the former school principal on {41 per cent|pt|by=Daily South–Harbour Insight poll} in Waihora, with Country's Craig Lindqvist back on {36|pl|^} and Greenway lawyer Anjali Deshmukh on {14|pd|^}. {Nine per cent|pu|^} of those who took the call hadn't a clue.

That {five-point|pm|s=Tauroa} cushion just beats the {four-point|he} margin of error. Harbour rang {612|hn|t=between Saturday and Wednesday} locals between Saturday and Wednesday.

Compare that with the Kauri Research survey taken at the end of April, which had Lindqvist in front, {39|kl|t=at the end of April|by=Kauri Research} to Tauroa's {38|kt|^}, off just {505|kn|^|s=Kauri Research} interviews.

But oh, the money. Returns filed yesterday show the Lindqvist camp has hauled in {$121,300|ml|t=yesterday|by=Returns filed yesterday}, and {sixty grand|ma|v=60000|^|s=Tussock Aggregates} of that came in one lump from Tussock Aggregates, which digs the Rakanui pit. That's nearly {every second dollar|~ms|v=50}.

Tauroa? {$83,450|mt|^}, most of it in fivers and tenners from {212|md|s=Tauroa} small givers.

"Nobody has bought me and nobody's going to," Lindqvist, 52, snapped outside the Rakanui saleyards. He has burned through {$54,900|sl|s=He} on hoardings and Facebook so far. The law shuts the tap at {$57,000|cap}.

What they're promising: a new Otama bridge. She says {$140 million|br|s=She}. He reckons it can be done for {$95m|bl|s=He}.

Polling day is Saturday week, 26 May.

READ MORE: 7 celebs who own lifestyle blocks • All Blacks squad: 3 shock calls • Mum of 4 finds $20k in op-shop coat

@doc b-wire | wire agency | 2029-05-26
Progress takes Waihora by-election on preliminary count

WAIHORA, May 26 (Southern Press) - New Zealand's Progress Party captured the rural seat of Waihora from the Country Party on Saturday, preliminary results showed, ending 27 years in which the electorate had never changed hands.

Mere Tauroa had {9,874|vt1|t=Saturday|by=preliminary results} votes to {9,412|vl1|^} for Craig Lindqvist with every polling place reporting, the Electoral Commission said. Anjali Deshmukh of Greenway was third with {3,206|vd1|by=the Electoral Commission|t=with every polling place reporting}. The rest of the field of {eight|nc} shared {1,108|vo1|^|s=The rest}, taking the night's tally to {23,600|tot1|^}.

The {462|m1|s=Mere Tauroa}-vote majority compares with the {3,158|gm|t=three years ago|s=general election} by which Country held the seat at the general election three years ago.

An estimated {2,300|sp|by=the commission} special votes, cast by post, overseas or outside the electorate, remain to be counted, the commission said. Official results are due on June 6.

In percentage terms Tauroa took {41.8 percent|s1} and Lindqvist {39.9 percent|sl1}. Turnout was {49 percent|tu1|t=before specials} before specials, against {78.2 percent|gt|t=in 2026} in 2026.

Lindqvist did not concede. "If {four hundred and something|>m1|v=400} people changed their minds in the car park it would be me up here," he told supporters at the Rakanui rugby club.

The outcome broadly matched a Harbour Insight poll published on May 18, which put the Progress candidate at {41 percent|pt|by=Harbour Insight poll|t=May 18} and her main rival at {39|!pl|^|s=her main rival}.

Tauroa, a former principal, campaigned on a {NZ$140 million|br|m=pledged|s=Tauroa} replacement for the Otama bridge, closed to trucks since 2027.

(Reporting by Inia Corrigan and Sefina Tuilagi; editing by M. Prakash) 

@doc c-radio | local radio script | 2029-05-27
WFM 96.4 / SUNDAY 0700 BULLETIN / READER: PAULA

MŌRENA, IT'S SEVEN O'CLOCK, I'M PAULA VAN DER HEYDEN.

Waihora has woken up with a new MP. Mere Tauroa squeaked home last night by {426|!m1|t=last night} votes, and she's told this station she slept for two hours and had toast.

[CLIP 1 TAUROA 0'14"]

That's after just under {twenty-four thousand|<tot1|v=24000} of us turned out, which sounds a lot until you hear there are {48,150|en} people on the roll. So roughly {one in two|~tu1|v=50} bothered.

Her opponent Craig Lindqvist isn't throwing in the towel. He got {nine thousand four hundred|~vl1|v=9400|s=He} and says the specials could turn it. Officials think about {twenty-three hundred|~sp|v=2300|by=Officials} of those are still in the post bags, so he'd need to win them handsomely.

[CLIP 2 LINDQVIST 0'22"]

And Anjali Deshmukh, with a bit over {thirty-two hundred|>vd1|v=3200}, says she'll be back in 2032.

Now you'll remember the fuss about who paid for what. Under the rules each of them could lay out no more than {57 thousand dollars|<cap|v=57000|by=the rules}; the commission wants full expense returns inside 70 working days.

Meanwhile State Highway 8 is closed at Kererū Gully after a slip, detour 35 minutes. Nine degrees in Rakanui, and in the netball the Flames went down 51–48.

@doc d-newsletter | money-and-politics newsletter | 2029-05-30
The Ledger, no. 214: What did a Waihora vote cost?

Kia ora, subscribers (all 6,031 of you).

I promised to do the sums once the dust settled. It hasn't, quite: the Electoral Commission won't declare till next Wednesday. But here's what the donation filings of 17 May tell us.

Start with the loser, or the probable loser. Craig Lindqvist had collected {$131,200|!ml|t=17 May|by=donation filings} a week before polling. {Half|~ms} of that, give or take, arrived in a single transfer. The sender was a gravel business, Tussock, and its cheque was for {$60,000|ma|s=Tussock}. Legal? Entirely. There is no ceiling on what you may receive in this country, only on what you may spend: {$57,000|cap} in a by-election, GST included. By the same filing he had got through {$54,900|sl|s=he|by=the same filing}, so he was {$2,100|-} short of trouble.

Mere Tauroa's side is duller. Receipts of {$83,450|mt}, outgoings of a touch over {$41,000|>st}. Her people make much of the {212|md|s=Her people} contributions that fell beneath the {$1,500|-} disclosure line. Fair enough. They make less of a {$15,000|dg} gift from a retired dentist in Wānaka.

On the night, then: {9,874|vt1|t=On the night|s=her} ballots for her, so about {four dollars seventeen|~ct|v=4.17} of spending apiece. His {9,412|vl1|^|s=His} cost him nearer {six dollars|~cl}. Neither is outrageous. In the 2026 contest Country held the place by {3,158|gm|t=2026} while spending less than {a third|-} as much.

One more thing. The pollsters. Kauri spoke to {505|kn} people in late April and had Lindqvist a whisker up, {39–38|-}. Harbour, with {621|!hn|s=Harbour} in its sample, saw a gap of {five|pm|s=Tauroa} the other way. The lead when they counted? {Two points|~ml1}, near enough. Both were inside their own error bars, which is all a pollster ever promises.

If this was forwarded to you, subscribe for $8 a month. — Hamish Oduya

@doc e-bulletin | official results bulletin | 2029-06-06
WAIHORA BY-ELECTION: OFFICIAL RESULT DECLARED
Issued 2.00pm Wednesday 6 June 2029 · Ref EC-29/117

The Returning Officer for Waihora has today declared the official result of the by-election held on 26 May.

Candidate (party) — valid votes
TAUROA, Mere (Progress) — {10,931|vt2|t=today}
LINDQVIST, Craig (Country) — {10,215|vl2|^}
DESHMUKH, Anjali (Greenway) — {3,702|vd2|^}
Five other candidates — {1,214|vo2|^}
Total valid votes — {26,162|!tot2|^}

Ms Tauroa is elected with a majority of {716|m2|^|s=Ms Tauroa}. Her share of the valid vote is {41.9%|s2|^|s=Her}. On election night the preliminary majority was {462|m1|t=On election night}.

Turnout was {54.1%|tu2|^} of the {48,150|en} electors enrolled. The preliminary count, which excluded special votes, gave {49.0%|tu1|t=The preliminary count}.

The Commission had estimated {2,300|sp|by=The Commission} special votes; {2,462|sa} were admitted and {188|sd} disallowed.

Application for a judicial recount must reach the District Court within 3 working days, with a deposit of {$1,022.22|-}. Candidates may spend up to {$57,000|<cap} in the regulated period and must file expense returns by 10 September.

Media: 0800 555 019
