@story zc-bandarbaru-hung
@topic Malaysian state election: seats called through the night, a hung assembly and a defection
@subject B = Barisan Selatan | BS | the ruling coalition
@subject H = Harapan Baru | HB | the opposition pact
@subject I = Parti Pantai | the coastal party | Pantai
@subject E = Bandar Baru state election | the state election | the polls
@subject S = Election Commission | the commission | SPR
@subject M = Datuk Rosli Kamaruzaman | Rosli | the menteri besar
@fact b1 = 14 | seats | B | seats won | 10.30 pm | cumulative
@fact h1 = 17 | seats | H | seats won | 10.30 pm | cumulative
@fact b2 = 25 | seats | B | seats won | final | snapshot
@fact h2 = 24 | seats | H | seats won | final | snapshot
@fact i2 = 7 | seats | I | seats won | final | snapshot
@fact tot = 56 | seats | E | seats in the assembly | - | constant
@fact maj = 29 | seats | E | seats for a simple majority | - | constant | threshold
@fact b0 = 38 | seats | B | seats held before the election | 2031 election | snapshot
@fact h0 = 15 | seats | H | seats held before the election | 2031 election | snapshot
@fact tu = 63.7 | turnout | E | turnout | final | snapshot
@fact tu4 = 51 | turnout | E | turnout | 4 pm | cumulative
@fact tu0 = 71.2 | turnout | E | turnout | 2031 election | snapshot
@fact el = 1380000 | other | E | registered voters | - | constant
@fact un = 212000 | other | E | voters aged 18 to 20 | - | constant
@fact mr = 412 | margin | M | winner's majority in votes | final | snapshot
@fact ca = 171 | candidates | E | candidates | - | constant
@fact def = 2 | other | I | assemblymen who changed sides | 2036-07-19 | cumulative
@fact b3 = 32 | seats | B | seats backing the new government | 2036-07-15 | snapshot
@fact b4 = 30 | seats | B | seats backing the new government | 2036-07-19 | snapshot
@trap b1 b2 :: partial and final
@trap b2 b0 :: five years earlier
@trap b2 b3 :: own seats and those of the alliance
@trap tu tu4 :: 4 pm and final
@trap b3 b4 :: after the two crossed the floor
@rel sum tot = b2 + h2 + i2
@rel sum b3 = b2 + i2
@rel diff b4 = b3 - def
@race half = h1 b1
@race final = b2 h2 i2

@doc bernama-live | news agency alerts | 2036-07-11
[9:05 pm] SPR: turnout {63.7 pct|tu}, down from {71.2 pct|tu0|t=in 2031} in 2031; at 4 pm it had been {51 pct|tu4|t=at 4 pm}.
[10:30 pm] Harapan Baru {17|h1|t=10:30 pm}, Barisan Selatan {14|b1|^}, Parti Pantai {2|-}; {23|-} seats outstanding.
[11:48 pm] MB Rosli Kamaruzaman retains Kuala Selumpang by {412|mr|s=MB Rosli Kamaruzaman} votes.
[00:55 am] FINAL: Barisan Selatan {25|b2|t=FINAL}, Harapan Baru {24|h2|^}, Parti Pantai {7|i2|^}. {Twenty-nine|maj} needed to form the government of the {56|tot}-seat assembly.
[01:10 am] Rosli to seek audience with Sultan at {10|-} am.

@doc star-like | English daily | 2036-07-12
Hung and drawn

By N. Kalaichelvi and Wong Mei Fong

BANDAR BARU: For {an hour|-} on Saturday night it looked like a rout. By half past ten Harapan Baru had {17|h1|t=By half past ten} seats in the bag to Barisan's {14|b1|^}, and blue balloons went up at the Dataran.

Then the rural boxes came in. When the lights went off at the tally centre, it was Barisan on {25|b2|t=When the lights went off} and Harapan on {24|h2|^}. Neither has the {29|maj} needed. The {seven|i2|^} that went to tiny Parti Pantai do.

It is a drubbing all the same for Datuk Rosli, whose coalition went in with {36|!b0|t=went in} of the {56|tot}. His own majority shrank to {412|mr} from {9,000|-}-odd.

About {1.38 million|~el} people could vote, among them {212,000|un} aged {18|-} to {20|-}. Only {63.7%|tu} did. {171|ca} candidates stood; {58|-} lost their deposits of RM{5,000|-}.

Pantai's leader, the former fish wholesaler Encik Saiful Lubis, was mending a net when we found him. "Whoever rings first," he said.

• See also Pages {4|-}, {5|-} and {7|-} • Toto {6|-}/{58|-} jackpot RM{11.2mil|-}

@doc edge-like | business weekly | 2036-07-20
A government with a wafer's width

Investors in the Selumpang petrochemical zone could breathe out on Tuesday, when Barisan Selatan and Parti Pantai signed for {32|b3|t=on Tuesday} of {56|tot} seats. On Saturday they could hold their breath again: {two|def|t=On Saturday} of the coastal party's {seven|i2} crossed the floor, leaving Menteri Besar Rosli with {30|b4|^}, one above the minimum of {29|maj}.

The numbers on the night were tight. Barisan came away with {25|b2|t=on the night}; Harapan, which had held {15|h0|t=before the polls} before the polls, reached {26|!h2|^}.

Analysts at a local bank give a snap poll within a year a {40%|-} chance. They note that {63.7%|tu} turned out, against {71.2%|tu0|t=in the previous state election} in the previous state election, and that a by-election at Kuala Selumpang, where an election petition has been filed over {412|mr} votes, would be enough to bring the house down.

Bandar Baru's GDP grew {4.1%|-} last year. KLCI {1,655|-} ({-3|-}).

@doc chinese-daily-eng | daily digest in English | 2036-07-19
TODAY'S FIVE MINUTES

**Politics.** "The frog has jumped": the assemblymen for Tanjung Hitam and Pulau Dua left Parti Pantai this morning. With the {two|def|t=this morning} gone, the alliance of BS has {30|b4|t=this morning} instead of {32|b3|t=the signing on Tuesday} at the signing on Tuesday. Half plus one is {29|maj}. A Harapan source says "{three|-} more are talking".

**Numbers.** For those who missed the election: BS {25|b2}, HB {24|h2}, Pantai {7|i2}. In 2031 it was {38|b0|t=In 2031}, {15|h0|^} and {3|-}. Turnout {63.7|tu} per cent.

**Courts.** Petition over {421|!mr} votes in the MB's seat to be heard on August {4|-}.

**Food.** Durian prices halve to RM{18|-} a kilo.

**Weather.** Thunder after {3|-}.
