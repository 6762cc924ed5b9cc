@story likoma-ferry
@topic Sinking of the ferry Ufulu on Lake Malawi, December 2009
@subject V = MV Ufulu | the Ufulu | the ferry | the boat | the vessel
@subject L = Lake Shipping Company | the operator | the company
@subject M = Marine Department | the department | harbour officials
@subject P = Malawi Police Service | police | the police
@subject C = Captain Geoffrey Phiri-Nkhoma | Phiri-Nkhoma | the captain | the skipper
@subject R = Nkhata Bay | the port
@subject H = St Anne's hospital | St Anne's
@fact ab = 214 | other | V | people aboard | 2009-12-07 | constant
@fact ca = 120 | other | V | people allowed aboard | - | constant | threshold
@fact ma = 138 | other | V | names on the manifest | 2009-12-07 | constant
@fact rs = 139 | rescued | P | people rescued | 2009-12-08 | cumulative
@fact d1 = 17 | deaths | V | bodies found | 2009-12-07 evening | cumulative
@fact d2 = 42 | deaths | V | bodies found | 2009-12-09 | cumulative
@fact d3 = 61 | deaths | V | bodies found | 2009-12-16 | cumulative
@fact mi = 33 | missing | V | people missing | 2009-12-09 | snapshot
@fact m3 = 14 | missing | V | people missing | 2009-12-16 | snapshot
@fact wv = 2.8 | distance | V | metres of wave height | 2009-12-07 | snapshot
@fact km = 9 | distance | V | kilometres from the shore | 2009-12-07 | constant
@fact hs = 26 | other | H | survivors admitted | 2009-12-08 | cumulative
@fact yr = 41 | other | V | years since it was built | 2009 | constant
@fact jk = 80 | other | V | life jackets aboard | 2009-12-07 | constant
@fact fi = 400000 | sentence | L | kwacha of fines for overloading in 2008 | 2008 | cumulative
@fact te = 2 | arrests | P | people arrested | 2009-12-09 | cumulative
@fact ag = 54 | age | C | years of age | 2009 | constant
@fact fr = 35 | price | V | bags of maize aboard | 2009-12-07 | constant
@fact mo = 150000 | budget | L | kwacha for each family | 2009-12-10 | plan | pledged
@rel sum ab = rs + d2 + mi
@rel sum ab = rs + d3 + m3
@trap ab ma :: aboard and on the list
@trap ab ca :: aboard and allowed
@trap d1 d2 :: more bodies were found
@trap d2 d3 :: more bodies were found
@trap mi m3 :: the list grew shorter
@trap rs hs :: rescued and admitted

@doc a-wire | wire agency | 2009-12-07
Overloaded ferry sinks on Lake Malawi

BLANTYRE, Malawi (Zambezi Agency) - A lake ferry sank in a storm on Monday with more than {200|>ab} people aboard, and {17|d1|t=by the evening|by=police} had been found dead by the evening, police said.

The MV Ufulu, {41|yr} years old, went down {nine|km} kilometers off Nkhata Bay in waves of {2.8|wv} meters. It was allowed {120|ca} passengers. The manifest has {138|ma} names. Divers from the army are on the way.

"People gave their jackets to children," said a fisherman, Yohane Banda. There were {80|jk} jackets.

Police are questioning the captain, Geoffrey Phiri-Nkhoma, {54|ag}, who was pulled out.

@doc b-paper | Malawian newspaper | 2009-12-09
{42|d2|t=so far} bodies so far, {33|mi|^} not found

By WATIPASO NYIRENDA in Nkhata Bay | UPDATED 6pm

HARBOUR officials confirmed last night that the Ufulu carried {214|ab|by=HARBOUR officials} souls, against the {120|ca} it is licensed for and the {138|ma} on paper. Of them {139|rs|t=as of Tuesday|by=HARBOUR officials} were saved as of Tuesday.

Yesterday's finds brought the dead to {42|d2|t=last night|by=HARBOUR officials}, and {33|mi|^} are not found. At St Anne's {26|hs} are under treatment; the hospital asks for blankets.

Police have arrested {two|te|by=Police} men, the captain and the man who sold the tickets.

The operator has been fined before, K{400,000|fi|t=last year} last year, for the same.

On Monday morning there were {35|fr} bags of maize on deck that had not been there at weighing.

Exchange: US$1 = K147. Cinema: Mvula 2. Shares, 16.

@doc c-radio | radio bulletin | 2009-12-09
Headlines, Radio Dzuwa, 13 hours

The lake has given back {forty-two|d2|t=so far} of those who drowned so far; {twenty-four|!mi} families still wait by the water, says the district commissioner. {Nine|-} of the dead are pupils.

The boat was licensed for {120|ca} and the captain counted {160|!ab|by=the captain} as he cast off, he told a magistrate. He is {54|ag}.

{A hundred and thirty-nine|rs} persons were picked up, the last after {11|-} hours on a jerrycan. They have been given porridge.

The company had promised new life jackets in August: {300|-}. There were {eight|!jk}.

We'll be back at two.

@doc d-editorial | weekend paper's leader | 2009-12-19
Who counts

They loaded {214|ab} people, wrote {138|ma} and were permitted {120|ca}. On Wednesday the list was closed at {61|d3|t=On Wednesday} bodies and {14|m3|^} that the lake keeps. {Forty-two|d2|t=the week before} had been the figure the week before, which is why foreign readers may have thought the matter all but finished.

The operator offers K{150,000|mo|by=The operator} to each bereaved family. In 2008 it paid K{400,000|fi} in fines, which it found cheaper than a second boat. Its own inspector is said to have warned of the waves of {2.8|wv} metres in writing. It denies this.

The Ufulu was {51|!yr} years old. There ought to be a law. There is one.

@doc e-court | court report in a national newspaper | 2010-02-26
"I counted until the rain made it foolish": inquiry hears the Ufulu's skipper

By CHIKONDI MSISKA · Mzuzu · Friday, 26 February 2010 · p. 3 · cm@northern-star.example

For {four|-} hours yesterday Captain Geoffrey Phiri-Nkhoma sat beneath a portrait of nobody in particular, for the nail had lost its picture, and told the commission of inquiry how the ferry was lost.

He is {54|ag}. He has sailed the lake since school. The Ufulu, he said, was built {41|yr} years before she sank and "had been a good mother". On 7 December she was to carry no more than {120|ca} persons. His ticket clerk entered {138|ma}. How many came up the plank? "I know now," he said, and counsel read it for him: {214|ab}.

Had he not seen it? "I counted until the rain made it foolish." There were {80|jk} life jackets; he had signed for them in July. There were also {35|fr} bags of maize, which he had not signed for.

Counsel, Mrs Tamanda Kaluwa, asked about the water. Waves stood at {2.8|wv} metres, the Marine Department has testified. The captain thought {two|-}. They were {nine|km} kilometres out when the maize slid.

He accepts what followed: {139|rs} saved, {61|d3|t=when the search ended} bodies by the time the lists were closed, when the search ended, and {14|m3|^} whom he asked the commission to permit him to call lost. He was reminded that on 9 December, when he was arrested, the dead were {42|d2|t=on 9 December} and he had told a radio reporter that it would be no more than {50|-}.

Lake Shipping was not represented. It has been fined {K400,000|fi|v=400000} in the past. Its promise of {K150,000|mo|by=Its|v=150000} to each family, one widow said on the steps, had reached her as a bag of flour.

{Two|te} men remain charged. The commission sits again on Monday; the harbour master is expected to say who weighs maize.

INSIDE: Tobacco at $1.72 · 3 held over fake notes · Flames name 23
