@story vaiola-parliament
@topic Parliamentary election in the Pacific island state of Vaiola: seats, women, overseas votes, coalition talks
@subject V = Vaiola | the island state | the electorate | the country
@subject E = Vaiola Electoral Office | the Electoral Office | electoral commissioner Losa Timaima | Timaima | the commissioner
@subject U = Unity Party | Unity | the governing party
@subject R = Reef and Land Alliance | RLA | Reef and Land | the Alliance
@subject I = independents | the independents | unaligned members | the unaligned
@subject P = Prime Minister Solomone Aukuso | Aukuso | the prime minister | Solomone Aukuso
@subject Q = Mele Taufa-Brandt | Taufa-Brandt | the Alliance leader | the opposition leader | Mele
@fact se = 41 | seats | V | seats in parliament | - | constant
@fact mj = 21 | seats | V | seats needed to govern | - | constant | threshold
@fact u = 16 | seats | U | seats | final | snapshot
@fact r = 17 | seats | R | seats | final | snapshot
@fact i = 8 | seats | I | seats | final | snapshot
@fact u1 = 15 | seats | U | seats | 2034-04-03, provisional | snapshot
@fact r1 = 18 | seats | R | seats | 2034-04-03, provisional | snapshot
@fact u0 = 24 | seats | U | seats | dissolved parliament | snapshot
@fact uv = 21380 | vote_count | U | votes | final | snapshot
@fact rv = 20115 | vote_count | R | votes | final | snapshot
@fact iv = 17905 | vote_count | I | votes | final | snapshot
@fact vv = 59400 | votes_cast | V | valid votes | final | snapshot
@fact up = 36.0 | vote_share | U | share of the vote | final | snapshot
@fact rp = 33.9 | vote_share | R | share of the vote | final | snapshot
@fact en = 88100 | other | V | registered voters | - | constant
@fact to = 68.9 | turnout | V | turnout | final | snapshot
@fact tc = 60700 | votes_cast | V | ballots cast | final | snapshot
@fact inv = 1300 | votes_cast | V | invalid votes | final | snapshot
@fact ov = 6240 | votes_cast | V | votes from overseas | final | snapshot
@fact wo = 7 | seats | V | women elected | final | snapshot
@fact w0 = 4 | seats | V | women elected | 2030 election | snapshot
@fact wc = 29 | candidates | V | women among the candidates | - | constant
@fact ca = 143 | candidates | V | candidates | - | constant
@fact fu = 6 | vote_count | U | votes by which the seat of Falelalo was won | final | snapshot
@fact pe = 50 | other | Q | pension in dollars a month to be paid to the over-65s | - | plan | pledged
@fact vs = 15 | rate | P | value added tax to which the rate would rise | - | plan | denied
@fact vn = 12.5 | rate | V | value added tax | 2034 | snapshot
@fact al = 22 | seats | R | seats with the members who signed | 2034-04-19 | snapshot
@fact us = 39.0 | other | U | share of the seats | final | snapshot
@fact rs = 41.5 | other | R | share of the seats | final | snapshot
@fact ws = 24.1 | other | V | share of women candidates elected | final | snapshot
@fact mc = 114 | candidates | V | men among the candidates | - | constant
@fact ovp = 6000 | votes_cast | V | votes from overseas | 2034-04-03 | plan | projected
@fact op = 10.5 | other | V | share of the valid votes that came from overseas | final | snapshot
@fact ms = 29.8 | other | V | share of men candidates elected | final | snapshot
@fact in = 5 | other | I | members who signed with the Alliance | 2034-04-19 | snapshot
@fact hu = 26 | duration | V | years since the last hung parliament | 2034-04-03 | constant
@fact pa = 65 | age | Q | age from which the pension is paid | - | plan | pledged
@fact mi = 2 | other | I | ministries promised | 2034-04-19 | plan | pledged
@rel sum se = u + r + i
@rel sum vv = uv + rv + iv
@rel share up = uv / vv
@rel share rp = rv / vv
@rel sum tc = vv + inv
@rel share to = tc / en
@rel share op = ov / vv
@rel sum al = r + in
@rel share us = u / se
@rel share rs = r / se
@rel share ws = wo / wc
@rel sum ca = wc + mc
@race seats = u r i
@race votes = uv rv iv
@trap u r :: fewer seats with more votes
@trap r r1 :: provisional and final
@trap u u0 :: new and old parliament
@trap tc vv :: all ballots and valid ones
@trap vs vn :: a denied rise and today's rate
@trap wo wc :: elected and standing

@doc pacific-wire | Pacific news agency | 2034-04-03
Vaiola election: ruling party loses majority

APIALEVU, Vaiola (Pasifika News) – Vaiola woke on Monday to its first hung parliament in {26|hu} years.

Provisional figures from the Electoral Office give the opposition Reef and Land Alliance {18|r1|t=Provisional figures|by=the Electoral Office} of {41|se} seats and the governing Unity Party {15|u1|^}. Before the vote Unity held {24|u0|t=Before the vote}.

To form a government {21|mj} are needed. That puts the balance in the hands of the unaligned members, {eight|i} of them, two of whom used to sit with Prime Minister Solomone Aukuso.

The Electoral Office still has to count votes sent from Auckland, Brisbane and Salt Lake City. Commissioner Losa Timaima expects about {6,000|~ovp|by=Commissioner Losa Timaima}. "They can change a seat," she said. "They have before."

Of {143|ca} candidates {29|wc} were women.

@doc nz-radio | New Zealand radio, Pacific desk | 2034-04-11
Overseas ballots flip Falelalo

{Six|fu} people have changed the arithmetic in Vaiola.

That is the number, {six|fu}, by which Unity has now taken the seat of Falelalo, after the last of {6,240|ov} overseas votes were counted on Monday night. It leaves Reef and Land with {17|r|t=now}, not {18|r1|t=last Monday}, as it looked last Monday, and lifts the governing party from {15|u1|t=last Monday} to {16|u|t=now}. The {eight|i} independents stay where they were.

In the final tally Unity actually won more votes than its rival: {21,380|uv|t=In the final tally}, or {36 percent|up|^}, compared with {20,115|rv|^}, or {33.9|rp|^}. Independents shared {17,905|iv|^}.

The result has {seven|wo} women in the House. There were {four|w0|t=last time} last time.

Turnout, at {68.9 percent|to}, includes some {1,300|inv} people whose vote was invalid.

Pacific briefs: Tide 3.1m | Kava prices up 8 percent

@doc local-daily | Vaiola daily | 2034-04-20
{Five|in} sign with Mele; Aukuso to step aside

THE waiting is over. In the fale behind the Methodist college yesterday, {five|in|t=yesterday} of the unaligned put their names under a paper with Mele Taufa-Brandt, giving her {22|al|^} in a House of {41|se}, one more than she needs.

The outgoing prime minister was generous. "The people gave my party {21,380|uv} votes and the other one fewer," Solomone Aukuso said. "But we count canoes, not paddles."

What does the paper say? A pension of {$50|pe|by=the paper} a month for everyone past {65|pa}, a review of the fisheries licences, and {two|mi} ministries for the new friends. It does not say where the money is to come from. Mrs Taufa-Brandt again ruled out taxing more; VAT, she said, would remain at {12.5 per cent|vn|by=Mrs Taufa-Brandt}.

She had spent much of the campaign alleging that Mr Aukuso planned to lift it to {15 per cent|vs|s=Mr Aukuso}, which he denied to the end.

Parliament meets on Tuesday 2 May at 10am. Roads around Independence Circle close at 8.

Weather: NE 15 knots. Rugby: Lions 24, Sharks 19.

@doc academic-blog | university politics blog | 2034-05-02
{Seventeen|r} beats {sixteen|u}: notes on Vaiola's plurality problem

Single-member districts did again what they do. A party with {36.0%|up|s=A party} of valid votes has {39%|us|s=A party} of the seats; its challenger with {33.9%|rp|s=its challenger} has {41.5%|rs|s=its challenger}; and the independents, whom {17,905|iv} people preferred, have {8|i}.

Of the {60,700|tc} who voted (out of {88,100|en} on the roll), {59,400|vv} marked a valid paper. Roughly {one in ten|~op|v=10} of these, {6,240|ov}, lives abroad, a share that no other country of the region approaches.

Three observations. First, the fall from {24|u0} to {16|u} is the worst for Unity since independence, yet it is fewer than {2,000|-} votes in {nine|-} districts.

Second, {seven|wo} women of {29|wc} who stood were elected, a success rate of {24%|ws|round}; for the {114|mc} men it was {30%|ms|round}.

Third, {21|mj} is a low bar in a house where {five|in} signatures suffice to clear it. They can also be withdrawn.

Citation: Working Paper 7/2034. Word count 1,140 (excerpt).
