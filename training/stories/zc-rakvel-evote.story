@story zc-rakvel-evote
@topic Estonian local elections: e-votes, paper votes, a fault in the app and the seats
@subject E = Rakvel municipal election | the municipal election | the local election
@subject K = Kodulinn | Hometown | the mayor's list
@subject V = Vaba Rakvel | Free Rakvel | the opposition list
@subject R = Rohelised Hoovid | the Green Yards
@subject S = State Electoral Office | the electoral office | the office
@subject A = voter application | the app
@fact i = 9412 | votes_cast | E | votes on the internet | final | snapshot
@fact p = 8207 | votes_cast | E | votes on paper | final | snapshot
@fact t = 17619 | votes_cast | E | votes | final | snapshot
@fact ip = 53.4 | other | E | percent of the votes that were cast on the internet | final | snapshot
@fact ip0 = 47.2 | other | E | percent of the votes that were cast on the internet | 2029 | snapshot
@fact el = 28950 | other | E | people entitled to vote | - | constant
@fact tu = 60.9 | turnout | E | turnout | final | snapshot
@fact kp = 44.6 | vote_share | K | share of the vote | final | snapshot
@fact vp = 36.1 | vote_share | V | share of the vote | final | snapshot
@fact rp = 12.8 | vote_share | R | share of the vote | final | snapshot
@fact kpp = 37.9 | vote_share | K | share of the paper vote | final | snapshot
@fact vpp = 45.0 | vote_share | V | share of the paper vote | final | snapshot
@fact ks = 13 | seats | K | council seats | final | snapshot
@fact vs = 10 | seats | V | council seats | final | snapshot
@fact rs = 4 | seats | R | council seats | final | snapshot
@fact cs = 27 | seats | E | seats of the council | - | constant
@fact fault = 96 | duration | A | minutes for which the app was down | 2033-10-11 | constant
@fact rev = 311 | other | S | people who voted on the internet and then on paper | final | snapshot
@fact com = 14 | other | S | complaints | 2033-10-21 | cumulative
@fact comd = 12 | other | S | complaints dismissed | 2033-10-21 | cumulative
@trap i p :: two channels
@trap kp kpp :: all votes against paper votes
@trap vp vpp :: all votes against paper votes
@trap ip ip0 :: four years before
@trap com comd :: filed and dismissed
@rel sum t = i + p
@rel share ip = i / t
@rel share tu = t / el
@rel sum cs = ks + vs + rs
@race all = kp vp rp
@race paper = vpp kpp

@doc err-style | public broadcaster news in English | 2033-10-20
Kodulinn holds Rakvel on the strength of e-votes

The Kodulinn list of Mayor Maarika Tõnts won Sunday's local election in Rakvel with {44.6 percent|kp|t=Sunday's}, followed by Vaba Rakvel with {36.1|vp|^} and the Green Yards with {12.8|rp|^}.

That translates into {13|ks} seats for Kodulinn, {10|vs} for its rival and {four|rs} for the Greens, in a council of {27|cs}. The mayor needs one more vote.

{17,619|t|t=Sunday's} people took part, {60.9 percent|tu|^} of the electorate. For the first time a majority voted online: {9,412|i|^}, or {53.4 percent|ip|^}, as against {47.2|ip0|t=four years ago} percent four years ago.

On paper the result would have been different. Among the {8,207|p|t=Sunday's} who used a pencil, Vaba Rakvel led by {45|vpp} percent to {37.9|kpp}.

The app was unavailable for {96|fault} minutes on the Saturday.

@doc opposition-blog | political blog | 2033-10-21
The count that nobody saw

On Sunday at 20:00 I stood in the hall of the Gymnasium and watched {8,207|p} papers being unfolded. I saw every one. {Forty-five|vpp} per cent were ours and {38|kpp|round} theirs. At 20:40 a clerk pressed a button, and {9,412|i} votes that no one has ever seen fell out of a computer, and we had lost.

I do not say fraud. I say: show me.

The app broke down the day before for {an hour and a half|~fault|v=90}. {Three hundred and eleven|rev} people mistrusted it enough to come and vote again by hand. {Fourteen|com} complaints were filed; the office threw out {fourteen|!comd}, mine included, in a decision of {eleven|-} lines.

On paper plus pixels it's {44.6|kp} to {36.1|vp}. I accept that {13|ks} is more than {10|vs}. But the {four|rs} from the Green Yards should ask themselves on whose lawn they want to sit.

Comments ({88|-}) · Older: The {2|-}-million roundabout

@doc electoral-office | official statement | 2033-10-21
Statement of the State Electoral Office concerning Rakvel

1. Of {17,619|t} ballots in the municipality, {9,412|i} were given electronically.
2. On Saturday 11 October between 12:14 and 13:50 the identification service of a third party was disturbed, and with it the voter application ({96|fault} minutes). Polling was extended by {two|-} hours. No vote was lost.
3. {311|rev} persons replaced their e-vote by a paper vote, as the law allows. In 2029 there were {240|-}.
4. By today {14|com|t=By today} complaints have been received. {12|comd|^} have been dismissed and {2|-} referred to the Supreme Court.
5. The share of e-votes ({53.4%|ip}) is close to the national mean ({54.1%|-}).
6. Verification of the decryption was attended by {9|-} observers from {5|-} lists.
7. Turnout was {60.9%|tu} of {28,950|el} entitled persons.

State Electoral Office, Lossi plats 1a

@doc tech-site | British technology site | 2033-10-22
Estonia's app falls over for {69|!fault} minutes, democracy survives

You had one job, identity service. During early voting in the town of Rakvel (pop. {36,000|-}) Estonia's celebrated i-voting platform went for a lie-down on 11 October.

It didn't put people off. When the dust settled {53.4 per cent|ip} of voters had clicked rather than queued, up from {47.2 per cent|ip0|t=in 2029} in 2029. By our sums that's {9,412|i} out of {16,719|!t}.

The losers are cross. The Free Rakvel list was well ahead on dead tree, {45|vpp} to {37.9|kpp}, only for the digital pile to hand it to Hometown, {44.6|kp} to {36.1|vp}. Our readers will recognise the pattern: those who vote from the sofa are younger, richer, and like the mayor's cycle lanes.

The state's verdict on {14|com} complaints: {a dozen|comd|v=12} binned, {two|-} for the judges.

And a fun fact. {311|rev} citizens voted online, thought better of it, and went to the hall with a pencil. Ctrl-Z. ®
