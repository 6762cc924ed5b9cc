@story uf-hirekoppa-bypoll
@topic Assembly by-elections in Karnataka: rounds of counting, postal ballots, NOTA and a deposit lost
@subject H = Hirekoppa | the constituency | the seat
@subject M = Mallikarjun Hadapad | Hadapad | the cooperative bank chairman | Mr. Hadapad
@subject S = Shabana Kittur | Kittur | Ms. Kittur | the former tahsildar
@subject T = Thimmanna Belagali | Belagali | the rebel
@subject Y = Jan Kranti Paksha | JKP | the opposition
@subject R = Karnataka Rashtra Dal | KRD | the ruling party
@subject V = Vijayakumar Desai | Desai | the late MLA
@subject C = Election Commission | the commission | the returning officer | the district election officer | chief electoral officer
@subject L = Legislative Assembly | the Assembly | the House
@subject X = Chitra Polls exit poll | exit poll | Chitra Polls
@subject P = district police | police | the police
@subject K = Karnataka | the state government | the government
@fact el = 231480 | other | H | electors | 2031-11-05 | constant
@fact elw = 116260 | other | H | women electors | 2031-11-05 | constant
@fact ps = 268 | other | H | polling stations | 2031-11-05 | constant
@fact t9 = 8.4 | turnout | H | turnout | 2031-11-05 09:00 | cumulative
@fact t15 = 55.7 | turnout | H | turnout | 2031-11-05 15:00 | cumulative
@fact tu = 74.2 | turnout | H | turnout | 2031-11-05 close | cumulative
@fact tu28 = 79.6 | turnout | H | turnout | 2028 | constant
@fact vo = 171758 | votes_cast | H | votes polled | final | cumulative
@fact no = 1946 | vote_count | H | votes for none of the above | final | cumulative
@fact m = 84172 | vote_count | M | votes | final | cumulative
@fact s = 77303 | vote_count | S | votes | final | cumulative
@fact t = 5218 | vote_count | T | votes | final | cumulative
@fact o = 3119 | vote_count | H | votes for seven independents | final | cumulative
@fact d = 6869 | margin | M | votes ahead of Kittur | final | cumulative
@fact ms = 49 | vote_share | M | share of votes | final | cumulative
@fact ss = 45 | vote_share | S | share of votes | final | cumulative
@fact r5m = 21940 | vote_count | M | votes | fifth round | cumulative
@fact r5s = 26117 | vote_count | S | votes | fifth round | cumulative
@fact r5d = 4177 | margin | S | votes ahead of Hadapad | fifth round | cumulative
@fact r11m = 50885 | vote_count | M | votes | eleventh round | cumulative
@fact r11s = 49902 | vote_count | S | votes | eleventh round | cumulative
@fact r11d = 983 | margin | M | votes ahead of Kittur | eleventh round | cumulative
@fact rd = 18 | other | H | rounds of counting | 2031-11-08 | constant
@fact pb = 1204 | votes_cast | H | postal ballots | 2031-11-08 | cumulative
@fact v28 = 91530 | vote_count | V | votes | 2028 | constant
@fact d28 = 14205 | margin | V | votes ahead of the runner-up | 2028 | constant
@fact ru28 = 77325 | vote_count | M | votes | 2028 | constant
@fact ls = 3 | seats | L | seats filled in the by-elections | 2031-11-08 | constant
@fact ly = 2 | seats | Y | seats won in the by-elections | 2031-11-08 | constant
@fact lr = 1 | seats | R | seats won in the by-elections | 2031-11-08 | constant
@fact h = 224 | seats | L | seats altogether | - | constant
@fact hr = 128 | seats | R | seats in the Assembly | 2031-11-08 | cumulative
@fact hy = 79 | seats | Y | seats in the Assembly | 2031-11-08 | cumulative
@fact dep = 16.67 | vote_share | C | share of votes that saves the deposit | - | constant | threshold
@fact dm = 10000 | price | C | deposit of a candidate in rupees | - | constant
@fact xm = 44 | poll_share | M | share in the exit poll | 2031-11-05 | snapshot | projected
@fact xs = 48 | poll_share | S | share in the exit poll | 2031-11-05 | snapshot | projected
@fact xn = 1150 | sample_size | X | voters interviewed | 2031-11-05 | snapshot
@fact li = 4000000 | spending | C | spending limit for a candidate in rupees | - | constant | threshold
@fact sz = 23700000 | other | P | cash seized in the constituency in rupees | 2031-11-04 | cumulative
@fact szk = 61200000 | other | P | cash seized in three constituencies in rupees | 2031-11-04 | cumulative
@fact po = 1640 | officers | P | police on duty | 2031-11-05 | snapshot
@fact hs = 6000 | units_pledged | S | houses for weavers | - | plan | pledged
@fact hm = 4500 | units_pledged | M | houses for weavers | - | plan | pledged
@fact gl = 2000 | other | K | monthly grant to women in rupees | 2031 | constant
@fact gm = 3000 | other | Y | monthly grant to women in rupees | - | plan | pledged
@fact am = 58 | age | M | age | 2031-11 | constant
@fact as = 41 | age | S | age | 2031-11 | constant
@fact k0 = 08:00 | clock | C | counting began | 2031-11-08 | constant
@fact k1 = 14:35 | clock | C | result declared | 2031-11-08 | constant
@rel share tu = vo / el
@rel sum vo = m + s + t + o + no
@rel diff d = m - s
@rel share ms = m / vo
@rel share ss = s / vo
@rel diff r5d = r5s - r5m
@rel diff r11d = r11m - r11s
@rel diff d28 = v28 - ru28
@rel sum ls = ly + lr
@race exit = xm xs
@race r5 = r5m r5s
@race r11 = r11m r11s
@race final = m s t
@trap r5d r11d :: the lead changed hands between the rounds
@trap r5s r11s :: two rounds
@trap s ru28 :: Kittur now and Hadapad then, 22 votes apart
@trap d d28 :: two elections
@trap tu tu28 :: two elections
@trap t15 tu :: three o'clock and close
@trap sz szk :: one constituency and three
@trap hs hm :: rival promises
@trap xm ms :: exit poll and result
@trap xs ss :: exit poll and result
@trap hr hy :: two parties in the House
@trap gl gm :: paid now and promised

@doc a-agency | national news agency | 2031-11-08
JKP wrests Hirekoppa from ruling party in Karnataka bypolls

Hirekoppa (Karnataka), Nov 8 (BNS) The opposition Jan Kranti Paksha (JKP) on Saturday won {two|ly|t=on Saturday} of {three|ls} Assembly bypolls in Karnataka, among them Hirekoppa, which the ruling Karnataka Rashtra Dal (KRD) had held for four terms.

Mallikarjun Hadapad of the JKP defeated his nearest rival Shabana Kittur of the KRD by {6,869|d|t=on Saturday} votes. He secured {84,172|m|^} and she {77,303|s|^}, the returning officer said.

KRD rebel Thimmanna Belagali forfeited his deposit after polling {5,218|t|t=on Saturday}. NOTA accounted for {1,946|no|^}.

Counting of votes commenced at {8 am|k0} and the result was declared at {2.35 pm|k1} after {18|rd} rounds.

The bypoll was necessitated by the death in June of Vijayakumar Desai (KRD), who in 2028 had beaten Hadapad by {14,205|d28|t=in 2028}. A turnout of {74.2 per cent|tu|t=Wednesday} was recorded on Wednesday against {79.6 per cent|tu28|t=three years ago} three years ago.

Following the results, the KRD's strength in the {224|h}-member House is {128|hr|t=Following the results} and that of the JKP {79|hy|^}. BNS KRV 081604

@doc b-live | state news portal live page | 2031-11-08
Hirekoppa Bypoll Results LIVE: Hadapad takes it after a see-saw

2.40 pm | It is official. Hadapad {84,172|m|t=official}, Kittur {77,303|s|^}. Firecrackers outside the APMC yard.

12.50 pm | Round {11|-} of {18|rd}: Hadapad overtakes! {50,885|r11m|t=12.50 pm} for him, {49,902|r11s|^} for her. A lead of {983|r11d|^}.

10.30 am | End of Round {5|-}. Kittur {26,117|r5s|t=10.30 am}, Hadapad {21,940|r5m|^}. The KRD nominee is up by {4,177|r5d|^}. These are town booths, cautions our reporter Pavan D'Souza; the canal villages come later.

8.20 am | Postal ballots, {1,204|pb|t=8.20 am} of them, being opened first. Teachers on election duty mostly.

{8.00 am|k0} | Counting is under way at the Government Polytechnic, {14|-} tables.

7.30 am | Recap. Chitra Polls on Wednesday evening gave Kittur {48%|xs|t=on Wednesday evening|by=Chitra Polls} and Hadapad {44%|xm|^}. Turnout that day: {8.4%|t9|t=at 9 am} at 9 am, {55.7%|t15|t=at 3 pm} at 3 pm and {74.2%|tu|t=at close} at close.

7.10 am | Who are they? Hadapad, {58|am}, chairman of the district cooperative bank. Kittur, {41|as}, a tahsildar until last year. Belagali, the rebel, 66, sugar.

Also read: Gold slips to Rs 1,31,400 | 5 upma recipes for counting day

@doc c-paper | English daily, Bengaluru edition | 2031-11-09
Canal villages sink KRD in Hirekoppa

Staff Reporter, HUBBALLI

For five hours on Saturday it appeared that sympathy for the late MLA Vijayakumar Desai would see his party through. Shabana Kittur, the former tahsildar fielded by the KRD, had a lead of {over 4,000|>r5d|t=by the fifth round|v=4000} by the fifth round. It began to melt in the ninth, and by the eleventh Mallikarjun Hadapad was {983|r11d|t=by the eleventh} to the good.

At the end he had {49%|ms|t=At the end} of the votes polled and she {45%|ss|^}. On polling day exit pollster Chitra Polls, with a sample of {1,150|xn|t=On polling day|by=exit pollster Chitra Polls}, had it {48|xs|^} to {44|xm|^} in her favour.

In 2028 Hadapad, then too the JKP candidate, secured {77,325|ru28|t=In 2028}. Ms. Kittur's tally of {77,303|s|t=At the end} is almost identical, which, as a KRD functionary put it ruefully, shows that "that is what one loses with in Hirekoppa." Desai had won with {91,530|v28|t=In 2028}.

Of {2,31,480|el|v=231480} electors, {1,16,260|elw|v=116260} are women. Both sides wooed them. The Government pays women {₹2,000|gl|t=at present} a month at present, and the JKP said it would raise this to {₹3,000|gm}. In the weaving wards the two candidates competed on houses: {6,000|hs|by=Ms. Kittur} from Ms. Kittur, {4,500|hm|by=her rival} from her rival.

Belagali cut into the KRD vote, but not decisively. His {5,218|t|t=At the end} and the {3,119|o|^} of seven independents together exceed the margin of {6,869|d|^}; his alone do not.

A candidate who does not get {one-sixth|dep|v=16.67} of the valid votes loses the {₹10,000|dm} deposit.

@doc d-police | police press note | 2031-11-06
PRESS NOTE No. 88/2031
Office of the Superintendent of Police

Polling in the Hirekoppa Assembly bye-election passed off peacefully on 5 November at all {268|ps} stations. A force of {1,640|po|t=on 5 November} was on duty, including {four|-} companies from outside the district.

During the model code period, up to the eve of poll, unaccounted cash of {Rs 2.37 crore|sz|t=up to the eve of poll|v=23700000} was seized in this constituency. For the three constituencies going to polls, the total is {Rs 6.12 crore|szk|^|v=61200000}. In addition {3,410|-} litres of liquor were seized.

A rumour circulated that {Rs 20 crore|-} had been found at a weaving mill. It is denied. The correct amount recovered there is included above.

Turnout was {74.2 per cent|tu|t=on 5 November|by=the district election officer} as per the district election officer. At 3 p.m. it had stood at {55.7|t15|t=At 3 p.m.}. Queues in the canal villages continued after the close, with tokens distributed.

Voting machines have been moved to the strong room at the Polytechnic under three-tier guard, CCTV and {2|-} padlocks. Counting on the 8th from {8 a.m.|k0}

Sd/- Superintendent of Police
Control room 0831-2255100

@doc e-magazine | fortnightly magazine | 2031-11-21
The woman who nearly

There are worse ways to enter politics than by losing to a banker. Shabana Kittur, {41|as}, gave up a government pension for a campaign of nineteen days, promised {6,000|hs} homes to people who sleep beside their looms, and came, when it was over, {6,869|d|t=when it was over} votes from doing what her party's strategists called a formality.

She had reason to believe them. The broadcasters' survey on the evening of the vote put her {four|-} points in front, {48|xs|t=on the evening of the vote|by=The broadcasters' survey} against {44|xm|^}. Her agents telephoned at half past ten to say {26,117|r5s|t=at half past ten}. "I ate a laddu," she told me. "That was my mistake."

Mallikarjun Hadapad, {58|am}, does not eat laddus. He had stood three years before and lost by {14,205|d28|t=three years before} to a man whose garland he now laid. He knew that of {1,71,758|vo|v=171758} votes the ones that mattered would be emptied last, and he had slept through the morning.

Did money tell? A candidate may legally spend {Rs 40 lakh|li|v=4000000}. The police, who are not novelists, picked up {2.37 crore|sz|t=before the poll|v=23700000|by=The police} before the poll in this seat alone.

One in {eighty-eight|-} voters chose none of the above, {1,946|no} souls. I met one, an usher at the Vasant Talkies. He said that he had liked both.

In the capital it changes nothing: the government still has {128|hr} of {224|h}. In the canal villages they have put up a banner. It shows the chairman, and beneath him a number, {84,172|m}, as though it were a telephone.

@doc f-anchor | English TV anchor script | 2031-11-08
[OPEN ON GFX] {Two|ly}-{one|lr}! That is the score tonight.

[ANCHOR] The JKP has picked up {two|ly|t=tonight} of the {three|ls}, the ruling KRD just {one|lr|^}, and the one everyone was watching is Hirekoppa. Final margin there, {six thousand eight hundred and sixty-nine|d|t=Final|v=6869}.

[GFX ROUND BY ROUND] Watch the bars. Round five, Kittur ahead by {four thousand one hundred and seventy-seven|r5d|t=Round five|v=4177}. Round eleven, Hadapad ahead by {nine hundred and eighty-three|r11d|t=Round eleven|v=983}. And from there he never looked back. Declared at {two thirty-five|k1|v=14:35}.

[ANCHOR] In shares, {49|ms|t=Declared} plays {45|ss|^}. The KRD won this in '28 with {ninety-one and a half thousand|~v28|t=in '28|v=91500} votes. Where have they gone? {Five thousand two hundred|~t|v=5200} went to the rebel, Belagali. And many stayed home: turnout {seventy-four per cent|tu|v=74|round}, it was nearly {eighty|~tu28|t=in '28|v=80}.

[ANCHOR] In the House, KRD {128|hr|t=tonight}, JKP {79|hy|^}. So the government is safe. Is the chief minister? Stay with us. The big debate, nine o'clock, eight guests, one winner.
