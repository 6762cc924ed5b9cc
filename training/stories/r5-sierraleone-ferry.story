@story r5-sierraleone-ferry
@topic A wooden ferry sinks in the estuary off Freetown: from the first night to the inquiry
@subject F = Mama Isatu | the ferry | the boat | the vessel | the Isatu | Mama Isatu sinking
@subject K = Alimamy Conteh-Dogbeh | Conteh-Dogbeh | the captain | the skipper
@subject A = Maritime Safety Directorate | the Directorate | MSD | the regulator
@subject N = navy | the navy
@subject D = disaster agency | National Disaster Agency | NDA
@subject G = government | President | the presidency | transport minister Finda Koroma-Beckley | Koroma-Beckley | the minister
@subject Y = Yelibuya accident | Yelibuya
@fact mf = 112 | other | F | passengers on the list | 2035-08-02 | constant
@fact ab = 161 | other | F | people on board | 2035-08-02 | constant
@fact ca = 85 | other | F | passengers allowed | - | constant | threshold
@fact r1 = 61 | rescued | F | people rescued | 2035-08-02 night | cumulative
@fact r2 = 74 | rescued | F | people rescued | 2035-08-03 evening | cumulative
@fact d1 = 9 | deaths | F | bodies found | 2035-08-02 night | cumulative
@fact d2 = 58 | deaths | F | bodies found | 2035-08-04 | cumulative
@fact d3 = 83 | deaths | F | bodies found | final | cumulative
@fact m1 = 91 | missing | F | people missing | 2035-08-02 night | snapshot
@fact m2 = 29 | missing | F | people missing | 2035-08-04 | snapshot
@fact m3 = 4 | missing | F | people missing | final | snapshot
@fact ch = 22 | deaths | F | children among the dead | final | cumulative
@fact lj = 40 | other | F | life jackets on board | 2035-08-02 | constant
@fact dt = 17:50 | clock | F | time of departure | 2035-08-02 | constant
@fact sk = 18:35 | clock | F | time of the sinking | 2035-08-02 | constant
@fact ds = 3 | distance | F | kilometres from the landing place | 2035-08-02 | constant
@fact ln = 17 | distance | F | length in metres | - | constant
@fact ka = 52 | age | K | age | 2035-08 | constant
@fact bt = 14 | other | N | boats searching | 2035-08-03 | snapshot
@fact dv = 8 | other | N | divers | 2035-08-03 | snapshot
@fact cp = 30000 | damages | G | leones for each bereaved family | 2035-08-04 | constant | pledged
@fact nj = 5000 | other | G | life jackets to be handed out | by December 2035 | plan | pledged
@fact ng = 1150 | other | G | life jackets handed out | March 2036 | cumulative
@trap nj ng :: promised and handed out
@fact yd = 34 | deaths | Y | people killed | 2027 | cumulative
@fact in = 6 | officers | A | inspectors | 2035 | snapshot
@fact bo = 430 | other | A | boats registered | 2035 | snapshot
@fact fa = 40 | price | F | leones for a crossing | 2035-08 | constant
@fact se = 12 | sentence | K | years in prison that he faces | 2036 | plan | hypothetical
@rel sum ab = r1 + d1 + m1
@rel sum ab = r2 + d2 + m2
@rel sum ab = r2 + d3 + m3
@trap mf ab :: the list and the people who were really there
@trap r1 r2 :: rescued by the first night and the next evening
@trap d1 d2 :: the toll rose as bodies surfaced
@trap m1 m2 :: fewer were missing as bodies surfaced
@trap ca mf :: allowed and listed
@trap yd d3 :: an earlier sinking
@trap dt sk :: left and sank

@doc a-wire | wire agency | 2035-08-02
Dozens missing after ferry goes down off Freetown

FREETOWN, Aug 2 (Guinea Coast News) - At least {nine|>d1|t=by midnight} people drowned and {91|m1|^} were unaccounted for by midnight on Thursday after an overloaded wooden ferry sank in a squall in the Sierra Leone River estuary, the National Disaster Agency said.

{Sixty-one|r1|t=by midnight|by=the agency} people had been pulled from the water, the agency said, most of them by fishermen from Tagrin whose canoes reached the spot before any official craft did.

The Mama Isatu, a {17|ln}-metre boat driven by two outboard engines, left Government Wharf at {5:50 p.m.|dt} and capsized about {three|~ds} kilometres short of the landing place at {6:35 p.m.|sk}, survivors told police.

Its passenger list had {112|mf} names. But police inspector Hawa Tejan-Lamin, who interviewed survivors on the jetty, estimated that {161|ab|by=Hawa Tejan-Lamin} had been on board, including babies and traders who paid on deck. The licence, issued in March, allows {85|ca}.

Thursday is market day across the water, and the evening boats are always packed. A crossing costs {40|fa} leones.

Relatives waited on the jetty with torches. "They let everybody on," said Memunatu Swarray, whose sister sells smoked fish. "There is always room for one more, until there is not."

The cause of the capsizing was not immediately clear. A naval officer who asked not to be identified said that cargo, including cement, had been stacked on the roof. Rain hampered the search, and the port authority ordered all wooden craft to stay tied up until morning.

The worst such accident in recent years, near Yelibuya in 2027, killed {34|yd|t=in 2027}.

@doc b-local | local newspaper | 2035-08-04
"I held the rope and counted the heads"

The sea is giving them back now.

From our reporter Sahr Foday-Vincent at Tagrin

Yesterday at sunset there were {five|-} bodies on the sand under the mango trees. This morning there were {eleven|-} more, and by two o'clock the clerk of the National Disaster Agency, sitting at a school desk with an exercise book, had reached {58|d2|t=by two o'clock|by=the clerk of the National Disaster Agency}. {Twenty-nine|m2|^} names in his book have no mark beside them yet.

For the rest there is a tick. {Seventy-four|r2|t=since Friday evening} of those who boarded the Isatu are alive, a number that hasn't changed since Friday evening, when a cooking-oil seller was found clinging to a channel buoy after a night and a day.

Mohamed Turay was in the bow. He had the rope in his hand, to throw it to the boy on the jetty, when the wind came from the wrong side. "I held the rope and counted the heads around me. Then I stopped counting." He saw {40|lj|by=He} life jackets come up by themselves, still tied in a bundle under the roof. He is sure of the number because he sold them to the owner.

How many people were there? The police say {161|ab|by=The police}. The list at the wharf says {112|mf|by=The list at the wharf}. The paper on the wheelhouse said {85|ca|by=The paper on the wheelhouse}.

The captain, Alimamy Conteh-Dogbeh, {52|ka}, is in the hands of the police. His wife says that he refused to leave because of the load, and that the owner shouted at him. They cast off at ten to six; the storm warning had been on the radio since four.

Transport minister Finda Koroma-Beckley came by helicopter yesterday. She promised {30,000|cp|by=She} leones to each family that has lost someone. A woman asked her how much the navy's {14|bt} boats had cost, and why they came when it was dark. The minister said that she would find out.

@doc c-international | foreign broadcaster site | 2035-08-05
Sierra Leone mourns victims of ferry disaster

Flags flew at half-mast across Sierra Leone on Sunday as divers continued to search for victims of Thursday's ferry disaster.

Officials say that {58|d2|t=as of Saturday afternoon|by=Officials} bodies have been recovered as of Saturday afternoon, while {68|!r2} passengers survived. The fate of {29|m2|t=as of Saturday afternoon} is unknown.

The vessel went down at around {6.35pm|~sk} local time, {five|!ds} kilometres from the terminal on the northern shore.

It was licensed for {60|!ca} people but is believed to have been carrying nearly three times that many. Of a bundle of {40|lj} life jackets none had been handed out.

Survivors say that the skipper, {52|ka}, had been told to wait for a storm to pass. The crossing usually takes less than an hour and costs {40|fa} leones; the road around the bay takes five and costs four times as much.

There are {430|bo|by=the Maritime Safety Directorate} passenger boats on the register of the Maritime Safety Directorate, and {six|in|^} inspectors to check them. The head of the Directorate, Ansu Mattia, told us: "I've asked for twenty more every year since I came."

In 2027 the sinking near Yelibuya, in which {43|!yd|t=In 2027} people died, led to a ban on night crossings. It was lifted a year later, when road traffic around the bay collapsed for lack of fuel.

The transport minister, Finda Koroma-Beckley, has said that every bereaved family will be given {30,000|cp|by=The transport minister} leones. {Fourteen|bt} naval boats and {eight|dv} divers are taking part in the search, which may go on for a week.

The government has promised to distribute {5,000|nj|t=by the end of the year|by=The government} life jackets by the end of the year.

Related: Why are wooden boats still used? | In pictures: 10 of Freetown's beaches | 2 min video: the waterfront at dawn

@doc d-inquiry | national daily | 2036-03-11
Inquiry: Isatu carried twice its load and half its luck

By Kadiatu Gbla-Rahman

Nothing in the 94 pages of the report is as short as its table of the dead. There are {83|d3} of them, and {22|ch} were under the age of 15. {Four|m3} passengers were never found. {Seventy-four|r2} lived.

Justice Edward Sowa-Nicol accepts the police's reconstruction that {161|ab|by=Justice Edward Sowa-Nicol} people stood, sat and lay on a boat of {17|ln} metres that was fit for {85|ca}. Its list showed {112|mf}, which was itself a breach. "The sum of all papers was a lie, and everybody at Government Wharf knew it," he writes.

He describes the first hours hour by hour. At {17.50|dt} the lines were let go. By midnight the canoe men of Tagrin had landed {61|r1|t=By midnight} survivors and {nine|d1|^} corpses, and nobody had written down a word. When the navy's {14|bt|t=at dawn} craft and {eight|dv|^} divers began work at dawn, there was no list of the missing at all.

The regulator comes off worst. {Six|in} inspectors cannot look after {430|bo} hulls, Sowa-Nicol concedes; but on the quay in question two of the six had an office, forty steps from the ramp.

The skipper is charged with manslaughter, for which he may get {12|se} years. The owner has left the country. Of the {5,000|nj|t=by Christmas} vests that were to be given out by Christmas, {1,150|ng|t=to this day} have been, to this day. And of the {30,000|cp} leones? The families at Tagrin have received a letter.
