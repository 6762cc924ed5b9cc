@story h5-ireland-asylum
@topic Ireland's asylum figures for the third quarter of 2030 and a new centre at Carrickmoyle
@subject I = International Protection Service | IPS | the service | Ireland | the State
@subject C = Carrickmoyle centre | Carrickmoyle | the former barracks | the centre
@subject M = Donal Adeyemi-Roche | Adeyemi-Roche | the minister | the Minister for Justice
@subject R = Refugee Forum | the Forum
@subject F = Fianna Nua | opposition
@fact a3 = 4216 | other | I | applications for asylum in a quarter | 2030 Q3 | constant
@fact a2 = 3874 | other | I | applications for asylum in a quarter | 2030 Q2 | constant
@fact a39 = 5190 | other | I | applications for asylum in a quarter | 2029 Q3 | constant
@fact y = 11932 | other | I | applications for asylum in the year so far | 2030-09-30 | cumulative
@fact up = 8.8 | rate | I | rise in applications on the quarter before, in percent | 2030 Q3 | constant
@fact dn = -18.8 | rate | I | rise in applications on the same quarter a year before, in percent | 2030 Q3 | constant
@fact dec = 5310 | other | I | first decisions in a quarter | 2030 Q3 | constant
@fact gr = 1646 | other | I | people granted protection in a quarter | 2030 Q3 | constant
@fact ref = 3664 | other | I | people refused in a quarter | 2030 Q3 | constant
@fact rate = 31 | rate | I | share of first decisions that were positive, in percent | 2030 Q3 | constant
@fact wait = 14 | duration | I | months for a first decision at the middle | 2030 Q3 | constant
@fact wait9 = 19 | duration | I | months for a first decision at the middle | 2029 Q3 | constant
@fact tgt = 6 | duration | M | months for a first decision promised | 2031 end | plan | pledged
@fact house = 33400 | other | I | people in state accommodation | 2030-10-06 | snapshot
@fact men = 312 | waiting | I | men without an offer of a bed | 2030-10-06 | snapshot
@fact bed = 420 | other | C | beds | 2030-12 | plan | pledged
@fact bedf = 180 | other | C | beds in the first phase | 2030-11-03 | plan | pledged
@fact cost = 27000000 | budget | C | cost in euros over three years | 2030-2033 | plan
@fact pop = 1960 | other | C | people who live in the village | 2027 census | snapshot
@fact cap = 5000 | other | F | applications for asylum allowed in a year | - | plan | threshold
@fact app = 44 | rate | I | share of appeals that succeed, in percent | 2030 Q3 | constant
@fact old = 9 | duration | M | months for a first decision promised | 2028 | plan | pledged
@fact mt = 700 | crowd | C | people at the public meeting | 2030-10-08 | snapshot
@fact tent = 41 | waiting | R | men met on one street | 2030-10-06 | snapshot
@fact no = 69 | rate | I | share of first decisions that were negative, in percent | 2030 Q3 | constant
@rel share no = ref / dec
@rel sum dec = gr + ref
@rel share rate = gr / dec
@rel change up = a2 -> a3
@rel change dn = a39 -> a3
@trap a3 y :: a quarter against the year so far
@trap a3 dec :: applications against decisions
@trap bed bedf :: whole centre against first phase
@trap wait tgt :: present wait against promised wait
@trap men mt :: men without beds, people at a meeting

@doc a-daily | national broadsheet | 2030-10-09
Asylum applications rise for first time in five quarters

Fintan Mac Aogáin, Home Affairs Correspondent

The number of people seeking asylum in the State went up to {4,216|a3|t=between July and September} between July and September, {8.8 per cent|up} more than in the spring, when it was {3,874|a2|t=in the spring}, figures from the International Protection Service show. It is nonetheless almost a fifth below the {5,190|a39|t=in the same months of 2029} recorded in the same months of 2029.

In the year to the end of September {11,932|y|t=In the year to the end of September} claims were lodged.

The service took {5,310|dec} decisions at first instance, of which {1,646|gr} were favourable and {3,664|ref} were not. That puts the recognition rate at {31 per cent|rate}. Half of applicants waited {14|wait} months or longer; a year ago it was {19|wait9|t=a year ago}.

The Minister for Justice, Donal Adeyemi-Roche, said he stood over his commitment to bring the wait to {six|tgt|t=by the end of next year|by=Donal Adeyemi-Roche} months by the end of next year. "We are a long way off and I will not pretend otherwise."

As of Sunday, {312|men|t=As of Sunday} men who had asked for protection had been offered no accommodation, while {33,400|house|^} people were living in centres, hotels and guest houses.

More on this story: Editorial, page 13. Letters, page 12

@doc b-local | local paper | 2030-10-10
Hall full to the doors over plans for barracks

ABOUT {700|~mt|t=on Tuesday night} people crammed into the GAA hall in Carrickmoyle on Tuesday night to hear how the former barracks is to become home to {420|bed|t=by Christmas} asylum seekers by Christmas.

The village had {1,960|pop|t=at the last census} people at the last census, and more than one speaker did the division.

An official from the Department said that only {180|bedf|t=on 3 November} places would be ready when the gates open on 3 November. The cost, she said, is {€27 million|cost|by=she} for three years, "less than hotels".

Publican Breda Ní Chonghaile asked who would be coming. Families, was the answer, in the main. A man at the back shouted that there were {312|men} single lads in tents along the canal in Dublin and that they would be on the first bus.

The Forum, whose volunteers handed out leaflets, said the village "took in 90 Ukrainians in its day and got a football team out of it".

Pictures by Anto Wójcik. See also: Camogie final, 2-14 to 1-11; planning notices p. 34

@doc c-tab | tabloid | 2030-10-09
ASYLUM SURGE: {11,932|y} IN NINE MONTHS

FAKE-claims fury erupted last night as it emerged that {two out of three|>no|v=66.67} asylum seekers are told NO.

Just {1,466|!gr} people won the right to stay from July to September, when a massive {4,216|a3} poured in, official figures reveal. {3,664|ref} were shown the door.

But few ever leave, and YOU are paying for {43,400|!house} of them to be put up.

Now a sleepy village of {1,960|pop} will get {420|bed} new neighbours in a barracks done up for {€27m|cost}. "It's one for every five of us," fumed a local, 61.

Opposition party Fianna Nua demanded a cap of {5,000|cap} a year. Minister Donal Adeyemi-Roche ruled it out, vowing to get the wait down from {14|wait} months to {SIX|tgt}.

POLL: Is Ireland full? YES 88% NO 12% (4,102 votes)

@doc d-ngo | briefing of a refugee charity | 2030-10-11
What the quarterly figures say, and what they do not

1. Fewer people are coming than last year. The {4,216|a3|t=in the third quarter} applications in the third quarter were down {18.8%|dn|v=-18.8} on 2029.

2. The backlog is falling, because decisions ({5,310|dec}) exceeded new claims.

3. The headline "refused" rate misleads. First-instance grants were {31%|rate}, but of those who appeal, {44%|app} succeed. The Forum will publish its own cohort figure in December.

4. People still wait too long: {14|wait} months at the median. We welcome the target of {six|tgt|by=the Minister} that the Minister set but note that he set {nine|old|t=in 2028} in 2028 and missed it.

5. {Three hundred and twelve|men|t=on 6 October|by=the IPS} men had nowhere to sleep on 6 October, by the count of the IPS. Our outreach team met {41|tent|t=that night} on one street that night.

6. Carrickmoyle will open with {280|!bedf} places in the first phase, {420|bed|t=in December} in December. No GP has been assigned.

Refugee Forum, 8 Cork Hill Lane, Dublin 2. Registered charity 20188814
