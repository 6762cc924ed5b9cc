@story semayam-pilkada
@topic Regent election in the Indonesian district of Teluk Semayam: quick counts, official count, envelopes of cash
@subject R = Rahmawati Daeng Lolo | Rahmawati | Ibu Rahma | number one | pair number one | the fisheries scientist
@subject H = Hasbullah Tongkeles | Hasbullah | number two | pair number two | the incumbent | the regent
@subject Y = Yosefina Patiung | Patiung | Yosefina | number three | pair number three
@subject S = Teluk Semayam | Semayam | the regency | the district
@subject K = the KPU | KPU Teluk Semayam | the election commission | KPU
@subject B = Bawaslu | the supervisory body | Bawaslu Teluk Semayam | the watchdog
@subject T = Titik Data | Lembaga Titik Data
@subject P = Poros Riset
@fact tr = 46.2 | vote_share | R | share in the Titik Data quick count | 2034-11-29 evening | snapshot | projected
@fact th = 39.1 | vote_share | H | share in the Titik Data quick count | 2034-11-29 evening | snapshot | projected
@fact ty = 14.7 | vote_share | Y | share in the Titik Data quick count | 2034-11-29 evening | snapshot | projected
@fact tn = 300 | sample_size | T | polling stations sampled | 2034-11-29 | constant
@fact tin = 99.3 | counted_share | T | share of the sample received | 2034-11-29 evening | snapshot
@fact pr = 44.8 | vote_share | R | share in the Poros Riset quick count | 2034-11-29 evening | snapshot | projected
@fact ph = 40.6 | vote_share | H | share in the Poros Riset quick count | 2034-11-29 evening | snapshot | projected
@fact py = 14.6 | vote_share | Y | share in the Poros Riset quick count | 2034-11-29 evening | snapshot | projected
@fact pn = 250 | sample_size | P | polling stations sampled | 2034-11-29 | constant
@fact pin = 96.4 | counted_share | P | share of the sample received | 2034-11-29 evening | snapshot
@fact moe = 1.2 | margin_of_error | P | margin of error | 2034-11-29 | constant
@fact r = 118442 | vote_count | R | votes | 2034-12-06 official | snapshot
@fact h = 102930 | vote_count | H | votes | 2034-12-06 official | snapshot
@fact y = 38577 | vote_count | Y | votes | 2034-12-06 official | snapshot
@fact val = 259949 | vote_count | S | valid votes | 2034-12-06 official | snapshot
@fact inv = 7411 | vote_count | S | invalid votes | 2034-12-06 official | snapshot
@fact cast = 267360 | votes_cast | S | ballots cast | 2034-12-06 official | snapshot
@fact reg = 352700 | other | S | registered voters | 2034 | constant
@fact to = 75.8 | turnout | S | turnout | 2034-12-06 official | snapshot
@fact to29 = 70.2 | turnout | S | turnout | 2029 election | constant
@fact rp = 45.6 | vote_share | R | share of valid votes | 2034-12-06 official | snapshot
@fact hp = 39.6 | vote_share | H | share of valid votes | 2034-12-06 official | snapshot
@fact yp = 14.8 | vote_share | Y | share of valid votes | 2034-12-06 official | snapshot
@fact m = 15512 | margin | R | lead | 2034-12-06 official | snapshot
@fact env = 2600 | other | B | envelopes of cash seized | 2034-11-27 | constant
@fact note = 500000 | price | B | rupiah in each envelope | 2034-11-27 | constant
@fact cash = 1300000000 | other | B | rupiah of cash seized | 2034-11-27 | constant
@fact sus = 7 | arrests | B | people questioned over cash | 2034-11-28 | constant
@fact psu = 6 | other | K | polling stations that vote again | 2034-12-03 | constant
@fact psuv = 1874 | other | K | voters of the stations that vote again | 2034-12-03 | constant
@fact st = 1018 | other | S | polling stations | 2034 | constant
@fact boat = 4000 | other | R | outboard engines promised to fishers | by 2039 | plan | pledged
@fact age = 43 | age | R | age | December 2034 | snapshot
@fact hage = 61 | age | H | age | December 2034 | snapshot
@fact devt = 0.6 | other | T | points by which the winner's share was off | 2034-12-06 official | constant
@fact devp = 0.8 | other | P | points by which the winner's share was off | 2034-12-06 official | constant
@rel diff devt = tr - rp
@rel diff devp = rp - pr
@fact pm = 4.2 | margin | R | lead in the Poros Riset quick count | 2034-11-29 evening | snapshot | projected
@rel diff pm = pr - ph
@rel sum val = r + h + y
@rel sum cast = val + inv
@rel share to = cast / reg
@rel share rp = r / val
@rel share hp = h / val
@rel share yp = y / val
@rel diff m = r - h
@rel product cash = env * note
@race titik = tr th ty
@race poros = pr ph py
@race official = r h y
@trap tr pr rp :: two quick counts and the official result
@trap ty py yp :: two quick counts and the official result
@trap to to29 :: two elections
@trap tn pn :: two samples
@trap psu psuv :: stations and their voters
@trap age hage :: ages of two candidates

@doc a-wire | national news agency, English service | 2034-11-29
Quick counts put Rahmawati ahead in Teluk Semayam

Teluk Semayam (Nusantara Press) - {Two|-} quick counts suggested on Wednesday that fisheries scientist Rahmawati Daeng Lolo is on course to unseat Regent Hasbullah Tongkeles.

Lembaga Titik Data, with {99.3 percent|tin|t=as of 6 p.m.} of returns from {300|tn|by=Lembaga Titik Data} sampled polling stations as of 6 p.m., gave pair number one {46.2 percent|tr|^}, pair number two {39.1 percent|th|^} and pair number three, led by Yosefina Patiung, {14.7 percent|ty|^}.

Poros Riset, which used {250|pn|by=Poros Riset} stations and had heard from {96.4 percent|pin|t=at the same hour|by=Poros Riset} of them at the same hour, had {44.8|pr|^}, {40.6|ph|^} and {14.6 percent|py|^}. Its margin of error is {1.2|moe} points.

Quick counts are not official. The KPU will tabulate results from all {1,018|st} stations until Dec. 6.

Two days before the vote, the supervisory body Bawaslu stopped a minibus carrying {2,600|env|by=Bawaslu} envelopes, each with Rp {500,000|note} in it. {Seven|sus|v=7} people have been questioned.

@doc b-daily | Jakarta English daily | 2034-12-07
Scientist nets Semayam; the regent smells something fishy

Teuku Brahmantyo and Ni Luh Sarasvati, Teluk Semayam

It is official now. Rahmawati Daeng Lolo, {43|age}, won {118,442|r|t=Wednesday|by=the election commission} votes, or {45.6 percent|rp|^}, the election commission announced on Wednesday, while Hasbullah, {61|hage}, finished on {102,930|h|^} ({39.6 percent|hp|^}). Patiung, a former nun, polled {38,577|y|^} ({14.8 percent|yp|^}).

Of the two quick counts published on election night, the one that had the regent about {four|~pm} points behind was a bit mean to the winner. Titik Data was a bit kind.

The commission ordered a repeat in {nine|!psu|v=9|t=last Sunday} stations last Sunday after voters were found to have used their cousins' cards. It made little difference: only {1,874|psuv} people were concerned, in a regency that produced {259,949|val} valid ballots and {7,411|inv} unusable ones.

Participation hit {75.8 percent|to}, compared with {70.2|to29|t=five years ago} five years ago, helped by a calm sea.

Hasbullah's lawyers are preparing a petition. It'll say that {15,512|m} votes may be "a tide, and tides are made by the moon".

{4,000|boat} outboard engines by 2039: that was the promise that won the islands. Each costs Rp {14 million|-}, and she has not said who pays.

Page 3 · Bali's 2nd airport · Chess: Grandmaster loses in 19 moves

@doc c-portal | Indonesian portal, translated | 2034-11-30
This is Ibu Rahma, who is ahead in the Semayam quick count

(4 photos) SemayamKini.example – Thursday 30/11/2034 06:12 WITA

Who doesn't know Ibu Rahma? The {43-year-old|age|v=43} woman is called the tuna doctor. Now she is about to be called Ibu Bupati.

In the Poros Riset sample the woman whose ballot number is one led last night with {44.8%|pr|t=last night|by=the Poros Riset sample}, {six|-} points less than she told her mother to expect. The incumbent gets {40.6%|ph|^}.

Titik Data's version: {46.2%|tr|by=Titik Data} and {39.1%|th|^}, while Yosefina, the candidate of the highlands, records {17.4%|!ty|^}.

Rahma's programme includes {4,000|boat} engines for small boats and school meals with fish {three|-} times a week.

Her opponent, who at {64|!hage} was seeking a third term, has congratulated nobody. "Wait for the KPU," he said.

About the envelopes: Bawaslu says that the total was Rp {1.3 billion|cash|by=Bawaslu}. Whose? "The driver says it was for a wedding," commissioner Andarias Pongmasak told reporters. "That is a large wedding."

Also read: 5 benefits of moringa | Zodiac 30 November

@doc d-ngo | election monitor's brief | 2034-12-10
BRIEF 09/2034 — Teluk Semayam after the count

1. Result. As certified on 6 December: Rahmawati {118,442|r|t=on 6 December}, Hasbullah {102,930|h|^}, Patiung {38,577|y|^}; difference first to second {15,512|m|^}.

2. Ballots. {267,360|cast} were put in the boxes by {352,700|reg} registered voters ({75.8%|to}). Spoilage of {7,411|inv} is in line with elsewhere in Sulawesi.

3. Repeat vote. Ordered in {six|psu|v=6} of {1,018|st} stations. Electorate affected: {1,874|psuv}.

4. Vote buying. Seizure on 27 November by the watchdog: {1,900|!env|t=on 27 November|by=the watchdog} packets at Rp {500,000|note}, total Rp {1.3 billion|cash|t=on 27 November}. Investigations continue against {seven|sus|v=7} suspects.

5. Quick counts. Deviation from the certified share of the winner: Titik Data {0.6|devt} points too high, Poros Riset {0.8|devp} too low.

6. Recommendation. Publication of the tally forms within {24|-} hours, as already done in 31 regencies.

Field staff: {14|-} observers, {212|-} stations visited. Contact +62 555 0147.
