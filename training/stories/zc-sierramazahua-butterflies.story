@story zc-sierramazahua-butterflies
@topic The winter census of monarch butterflies in a Mexican sierra, and a drought fund
@subject M = monarch butterflies of the Sierra Mazahua | the monarchs | the butterflies
@subject R = Sierra Mazahua reserve | the reserve | the sanctuary
@subject C = CONANP | the parks commission | the commission
@subject E = Ejido El Oyamel | the ejido | the foresters
@subject X = Xerces-Milkweed Alliance | the Alliance | the American group
@fact a = 2.14 | area | M | hectares of forest occupied in winter | winter 2033-34 | snapshot
@fact a0 = 0.97 | area | M | hectares of forest occupied in winter | winter 2032-33 | snapshot
@fact ac = 5.29 | area | M | acres of forest occupied in winter | winter 2033-34 | snapshot
@fact am = 18.2 | area | M | hectares of forest occupied in winter in the record year | winter 1996-97 | snapshot
@fact need = 6 | area | M | hectares that scientists hold to be safe | - | constant | threshold
@fact ch = 121 | rate | M | percent growth of the occupied forest | winter 2033-34 | snapshot
@fact col = 9 | other | M | colonies | winter 2033-34 | snapshot
@fact col0 = 7 | other | M | colonies | winter 2032-33 | snapshot
@fact big = 0.83 | area | E | hectares occupied by the largest colony | winter 2033-34 | snapshot
@fact deg = 3.7 | area | R | hectares of forest lost to logging | 2033 | cumulative
@fact dega = 9.1 | area | R | acres of forest lost to logging | 2033 | cumulative
@fact deg0 = 11.2 | area | R | hectares of forest lost to logging | 2032 | cumulative
@fact res = 56300 | area | R | hectares protected | - | constant
@fact tou = 94000 | crowd | R | visitors | winter 2033-34 | cumulative
@fact fund = 40000000 | budget | C | pesos for brigades against fire and logging | 2034 | plan
@fact brig = 116 | jobs | E | members of the forest brigades | 2034 | snapshot
@fact den = 21 | other | M | millions of butterflies on a hectare | - | constant | projected
@fact seed = 600000 | budget | X | dollars promised for milkweed | 2034 | plan | pledged
@trap a a0 :: last winter
@trap a ac :: hectares and acres
@trap a need :: real against safe
@trap deg deg0 :: two years
@trap a big :: all colonies against the largest
@rel change ch = a0 -> a
@rel convert ac = a
@rel convert dega = deg

@doc efe-style | news agency | 2034-03-12
Monarch butterflies double their winter forest in Mexico

MEXICO CITY — Monarch butterflies covered {2.14|a|t=this winter|by=the parks commission} of fir hectares of forest in the Sierra Mazahua this winter, more than twice the {0.97|a0|t=the previous one} of the previous one, the parks commission CONANP announced Thursday.

The insects gathered in {nine|col|t=this winter} colonies, {two|-} more than a year ago, the largest of them ({0.83|big} hectares) on land of the El Oyamel ejido.

The increase of {121 percent|ch|t=this winter} "is encouraging, but we are far from the {six|need} hectares that guarantee the phenomenon," said biologist Xóchitl Barrandey. In the record season of 1996-97 it was {18.2|am|t=1996-97}.

Illegal logging and drought cost the {56,300|res}-hectare reserve {3.7|deg|t=last year} hectares of trees last year, compared to {11.2|deg0|t=in 2032} in 2032. The federal government will give {40 million|fund} pesos to community brigades.

@doc us-public-radio | US public radio transcript | 2034-03-13
ANCHOR: Good news on orange wings. Every winter monarchs from the Midwest hang by the millions from trees in central Mexico, and every winter somebody goes up there and measures. This year's answer: about {five and a quarter|~ac|v=5.25|t=This year's} acres. Last year they fit in {two and a half|-}. Our reporter Delphine Akwasi-Reyes is with us. So, is that a lot?

REPORTER: It's {four|-} football fields. It's also a fraction of the nineties, when you had {forty-five|-} acres.

ANCHOR: And how many butterflies is that?

REPORTER: Nobody counts them one by one. The rule of thumb is {21 million|den|v=21} to the hectare, so somewhere around {45 million|-}. They're in {nine|col} clusters. I stood under the biggest, which is barely {two|-} acres all by itself, and it sounds like rain.

ANCHOR: What changed?

REPORTER: Wet summer in Iowa, milkweed everywhere. And down there less cutting: {nine|~dega|t=last year} acres of forest gone last year. The villagers have {116|brig} people walking the ridges.

ANCHOR: Enough to stop worrying?

REPORTER: The number I keep hearing is {six|need} hectares. This is {2.14|a|t=This year's}. So no.

ANCHOR: Delphine Akwasi-Reyes. You're listening to the {five|-}-thirty edition on {90.1|-}.

@doc ejido-local | state newspaper | 2034-03-15
"We put up the dead, CONANP puts up the numbers"

San Felipe de los Oyameles. — Don Hilario Cruz Ventura takes off his hat when he enters the trees. Not for the insects: for his cousin Anselmo, shot here in 2029.

The ejido has {116|brig} comuneros in its brigades, in shifts of {eight|-}, day and night. They were promised {40 million|fund} pesos between {31|-} communities. "It comes to {900|-} a month for each of us," Don Hilario works out, "when it comes."

What they guard grew. On their slope hung {0.83|big} hectares of wings, {83|-} hundredths, as he likes to say. In the whole sierra there were {2.41|!a|t=between December and March} between December and March, shared by {seven|!col} colonies. And visitors: {94,000|tou|t=between December and March} at {90|-} pesos a head.

The loggers? They took {3.7|deg|t=in 2033} hectares in 2033; the year before, when there was no one at the lower gate, {eleven|~deg0|t=the year before}.

Below the parking lot a banner of an American alliance thanks Mexico and promises {600 thousand|seed} dollars for milkweed. In Iowa.

PRONÓSTICO: {24|-}° / {3|-}° · Peso {19.80|-}

@doc explainer | children's science magazine | 2034-04-01
{Six|-} things about monarchs

1. They weigh half a gram. Two of them are as heavy as a paper clip.

2. They have a very old address. For thousands of years they have spent the cold months in the same fir woods, high in Mexico. All the trees with monarchs on them, squeezed together, would fill {2.14|a|t=this past winter} hectares this past winter. That's like {three|-} soccer pitches. The winter before, they would have fitted into {one|~a0|t=The winter before}.

3. Scientists don't count. They measure the trees. Guess: {21 million|den|v=21} live on each hectare!

4. They like company. In the sanctuary there were {nine|col} groups. In {seven|col0|t=The winter before} last time.

5. They used to be many more. When your parents were in school, there were {18.2|am|t=When your parents were in school} hectares. To be safe they should have {six|need}.

6. You can help. Plant milkweed. The Alliance gives away {250,000|-} seed bags; its whole plan costs ${600,000|seed}.

QUIZ: How many visitors came to see them? a) {9,400|-} b) {94,000|tou} c) {940,000|-}
