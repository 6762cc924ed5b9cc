@story k1-hague-arithmetic
@topic Dutch general election 2032: exit poll, near-complete count, official seats and the search for a coalition
@subject L = Lage Landen Alliantie | LLA | the Alliance | Alliance
@subject A = Sociaal Akkoord | SA | Akkoord | Social Accord
@subject V = Vrije Burgers | VB | the liberals | Free Citizens
@subject K = Boerenkracht | BK | the farmers' party | the farmers
@subject N = D-Nu | the progressives
@subject C = the right-wing combination | LLA, VB and BK | the three-party bloc | the trio
@subject T = Tweede Kamer | the lower house | the House | parliament
@subject R = the Netherlands | Dutch voters | the country
@fact x1 = 32 | seats | L | seats in the lower house | exit poll | snapshot | projected
@fact x2 = 29 | seats | A | seats in the lower house | exit poll | snapshot | projected
@fact x3 = 21 | seats | V | seats in the lower house | exit poll | snapshot | projected
@fact s1 = 34 | seats | L | seats in the lower house | official result | snapshot
@fact s2 = 27 | seats | A | seats in the lower house | official result | snapshot
@fact s3 = 22 | seats | V | seats in the lower house | official result | snapshot
@fact s4 = 19 | seats | K | seats in the lower house | official result | snapshot
@fact s5 = 14 | seats | N | seats in the lower house | official result | snapshot
@fact o4 = 11 | seats | K | seats in the lower house | 2029 election | snapshot
@fact o1 = 25 | seats | L | seats in the lower house | 2029 election | snapshot
@fact c = 75 | seats | C | seats of the three parties together | official result | snapshot
@fact c4 = 89 | seats | C | seats of the three parties with D-Nu | official result | snapshot | hypothetical
@fact maj = 76 | seats | T | seats needed for a majority | - | constant | threshold
@fact all = 150 | seats | T | seats in all | - | constant
@fact sp1 = 22.1 | vote_share | L | share of the vote | official result | snapshot
@fact sp2 = 17.6 | vote_share | A | share of the vote | official result | snapshot
@fact tu = 77.9 | turnout | R | share of voters who voted | official result | snapshot
@fact tu0 = 81.4 | turnout | R | share of voters who voted | 2029 election | snapshot
@fact np = 19 | candidates | R | parties on the ballot | 2032 | constant
@fact d1 = 88 | duration | - | days that the last formation took | 2029 | constant
@rel sum c = s1 + s3 + s4
@rel sum c4 = c + s5
@trap x1 s1 :: exit poll and result
@trap c c4 :: three parties and four
@trap s4 o4 :: this election and the last
@trap tu tu0 :: this election and the last
@race exit = x1 x2 x3
@race final = s1 s2 s3 s4 s5

@doc a-bulletin | public broadcaster online | 2032-03-17
Exit poll: Alliance largest, but governing sums remain difficult

The Lage Landen Alliantie is on course to become the largest group in the new Tweede Kamer. The exit poll published at nine o'clock gives it {32|x1|t=at nine o'clock|by=The exit poll} of the {150|all} seats, followed by Sociaal Akkoord with {29|x2|^} and Vrije Burgers with {21|x3|^}. The margin is {two|-} seats per party.

Boerenkracht, which took {11|o4|t=three years ago} seats three years ago, would grow strongly.

A cabinet needs {76|maj}. Voters could choose from {19|np} lists today. Participation appears to be lower than in 2029, when {81.4|tu0|t=in 2029} percent cast a ballot.

Party leader Willemijn Adjei of the Alliance: 'We had {25|o1|t=in 2029} when the last parliament was sworn in. I shall not complain.'

The first municipal result, from Schiermonnikoog, is expected at 21.35. Follow the count in our app.
@doc b-morning | English-language newsletter | 2032-03-19
What Thursday night's count did to the coalition puzzle

With the official allocation in, the three-party bloc that everyone has been gaming out since January is stuck one short. The Alliance has {34|s1}. The liberals have {22|s3}. The farmers have nearly doubled, to {19|s4}. Add those up and you get {76|!c}, which is a nightmare with a single empty chair.

So look to D-Nu. Its {14|s5} would lift the total to {89|c4}, and leader Pim Sarıkaya has already said he will 'listen politely'. His price is thought to be the nitrogen law.

Meanwhile Social Accord underperformed the exit poll: {17.6%|sp2} of votes, good for {27|s2} rather than the {29|x2|t=Wednesday evening} which had them dancing in Utrecht on Wednesday evening. The winners took {22.1%|sp1|s=The winners}.

**Also today**
• Rail: 6 lines shut at Easter 
• Herring up 12%
• King's Day: Zwolle hosts
@doc c-tabloid | tabloid | 2032-03-19
FARMERS PLOUGH ON: from {eleven|o4} to {nineteen|s4}!

Champagne in Barneveld. Tractor horns in Den Ham. Boerenkracht jumped from {11|o4} seats to {19|s4}, and boss Hilbert Nijenhuis, 61, says it is 'just the first cut of hay'.

He will want a ministry. But can he get one? Adjei's {32|!s1|s=Adjei's} seats, the free citizens' {22|s3|s=the free citizens'} and his own bring in a puny {75|c}. The House counts {150|all} members. Half is not enough!

Turnout sagged to {77.9|tu} per cent as rain lashed the west, {4|-} per cent fewer than in 2029. 'People are fed up,' says café owner Sjoukje. Her local, De Gouden Leeuw, doubled as polling station 14.

PUZZLE p. 22 ★ HOROSCOPE p. 23 ★ WIN a 4-day trip to Texel
@doc d-analysis | broadsheet analysis | 2032-03-20
The ghost of the 88 days

By Evert-Jan Phan, The Hague

It took {88|d1} days last time, and the numbers then were kinder. Now the right-wing combination lacks a single deputy, and its architect, Willemijn Adjei, must decide whether to look for a stray or for a partner.

The stray is cheap but can wander off. The partner is D-Nu, whose {14|s5|s=D-Nu} would make the cabinet comfortable at {89|c4}, {thirteen|-} above the {76|maj} that count as safe.

She should remember how narrow her own triumph was. More than {three quarters|-} of the electorate that turned out, and {77.9|tu} percent did, preferred somebody else; she led Sociaal Akkoord by {22.1|sp1|s=she} percent to {17.6|sp2|s=Sociaal Akkoord}. In seats that makes {34|s1|s=her own} to {29|!s2|s=Sociaal Akkoord}. In 2029 her group held a mere {25|o1|t=In 2029|s=her group}, and called itself an opposition.

The informateur will hear all {seventeen|-} groups that have won representation, from Monday. Nijenhuis comes third.
@doc e-party | party statement | 2032-03-19
Statement of the parliamentary party Vrije Burgers

Our voters rewarded us with {22|s3|s=us} mandates, one better than the {21|x3|t=on election night|by=the broadcasters} the broadcasters foresaw on election night. We thank them.

The parliamentary party has today authorised Gijsbert Haile to talk with everyone. Three parties with whom we share a programme have {75|c} mandates between them. That this is not {76|maj} is arithmetic, not a principle. We shall also not pretend that Boerenkracht lost: it gained {eight|-}, from {11|o4} in 2029 to {19|s4}.

A formation of {88|d1} days, like the last, costs the country decisions on housing. We promise a first report by 15 April.
