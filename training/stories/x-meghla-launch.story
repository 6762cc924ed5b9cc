@story x-meghla-launch
@topic Passenger launch Shapla-9 sinks in a storm on the Meghla, Bangladesh: first night to the end of the search
@subject L = MV Shapla-9 | Shapla-9 | the launch | the ferry | the vessel | the sinking
@subject W = Inland Waterways Directorate | the directorate | IWD
@subject R = Tofail Chokder | Chokder | the owner
@subject G = the government | Dhaka | the shipping ministry
@subject N = MV Panchhi | Panchhi | the Panchhi disaster
@subject P = salvage vessel Pronoy | Pronoy
@fact cap = 210 | other | L | passengers that it was licensed to carry | - | constant
@fact tic = 183 | other | R | tickets sold | 2004-05-21 | constant
@fact ab1 = 400 | other | L | people aboard | estimate of 2004-05-22 | snapshot
@fact ab2 = 372 | other | L | people aboard | revised count of 2004-05-23 | snapshot
@fact d1 = 17 | deaths | L | bodies found | 2004-05-21 midnight | cumulative
@fact d2 = 44 | deaths | L | bodies found | 2004-05-22 noon | cumulative
@fact d3 = 96 | deaths | L | bodies found | 2004-05-23 evening | cumulative
@fact d4 = 141 | deaths | L | bodies found | final, 2004-05-26 | cumulative
@fact dm = 55 | deaths | L | men among the dead | final, 2004-05-26 | cumulative
@fact dw = 47 | deaths | L | women among the dead | final, 2004-05-26 | cumulative
@fact dc = 39 | deaths | L | children among the dead | final, 2004-05-26 | cumulative
@fact r2 = 121 | rescued | L | survivors | 2004-05-22 noon | cumulative
@fact r3 = 198 | rescued | L | survivors | 2004-05-23 evening | cumulative
@fact r4 = 203 | rescued | L | survivors | final, 2004-05-26 | cumulative
@fact m2 = 235 | missing | L | people unaccounted for | 2004-05-22 noon | snapshot
@fact m3 = 78 | missing | L | people unaccounted for | 2004-05-23 evening | snapshot
@fact m4 = 28 | missing | L | people unaccounted for | final, 2004-05-26 | snapshot
@fact hos = 36 | injuries | L | people taken to hospital | 2004-05-22 noon | cumulative
@fact old = 88 | deaths | N | people killed | 2002-05 | constant
@fact com = 20000 | damages | G | taka for each bereaved family | 2004-05-22 | plan | pledged
@fact own = 50000 | damages | R | taka for each bereaved family | 2004-05-26 | plan | pledged
@fact dep = 18 | distance | L | metres of water where it lies | - | constant
@fact ft = 59 | distance | L | feet of water where it lies | - | constant
@fact wei = 110 | other | L | tonnes that it weighs | - | constant
@fact lif = 60 | other | P | tonnes that it can lift | - | constant
@fact win = 70 | speed | - | kilometres an hour of the wind | 2004-05-21 night | snapshot
@fact div = 22 | other | - | divers at work | 2004-05-22 | snapshot
@fact jak = 12 | other | L | life jackets found | 2004-05-26 | snapshot
@rel sum ab1 = d2 + r2 + m2
@rel sum ab2 = d3 + r3 + m3
@rel sum ab2 = d4 + r4 + m4
@rel sum d4 = dm + dw + dc
@rel convert ft = dep
@trap d2 d3 :: more bodies came up by Sunday
@trap ab1 ab2 :: the estimate was revised
@trap m2 m3 :: the number of missing fell
@trap d3 old :: this sinking against that of 2002
@trap com own :: the state's compensation against the owner's
@trap cap tic :: licensed capacity against tickets sold
@trap wei lif :: weight of the wreck against what the crane lifts
@trap d4 r4 :: dead against survivors

@doc a-wire | international wire | 2004-05-22
Ferry sinks in Bangladesh storm; {scores|-} feared lost

CHAR BARUA, Bangladesh, May 22 (Meridian Press) - At least {17|>d1|t=shortly before midnight on Friday|by=police} people were dead and {hundreds|-} missing after a double-decked passenger ferry rolled over in a squall on the Meghla river, police said shortly before midnight on Friday.

The MV Shapla-9 had left Gopalhat for the southern island of Dhulia when winds of {70|win} kph struck. Survivors said it went down in less than {five|-} minutes.

The government's inland waterways directorate put the number on board at about {400|~ab1|by=inland waterways directorate}. The vessel is licensed for {210|cap}.

Its owner, Tofail Chokder, said by telephone that {183|tic|by=Tofail Chokder} tickets had been sold. "Others may have climbed on," he said.

In May {two years|-} ago {88|old|t=two years ago} people died when the Panchhi sank on the same stretch.

@doc b-daily | Dhaka daily newspaper | 2004-05-23
Night of the Shapla: kin wait on the bank as bodies come ashore

Nazmul Hoque and Rezia Parvin, from Char Barua

The Meghla gave back her dead one boat at a time yesterday. By noon {forty-four|d2|t=By noon} lay in rows under the tin roof of the primary school, and {121|r2|^} people had been counted alive, most of them swimmers and a number hauled out by fishermen; {thirty-six|hos|^} of those were in Gopalhat Sadar Hospital.

That left {235|m2|^|by=the IWD} unaccounted for, by the reckoning of the IWD, which believes that {400|ab1|^} had crowded on. Her certificate allows {310|!cap}.

{Twenty-two|div} navy and fire service divers went down in turns. She is lying on her side in {18|dep} metres of brown water, and Pronoy, the only salvage ship within a day's sailing, can lift {60|lif} tonnes. Shapla-9 weighs {110|wei}.

Abdul Mannan, 41, had put his wife and {three|-} daughters on the upper deck because it was cooler. "I stayed to sell the goat," he said.

Shipping minister Anisul Karim announced Tk {20,000|com|by=Shipping minister Anisul Karim} for the family of every victim and a {three|-}-member probe committee, to report in {seven days|-}.

No case had been filed as of last night. Of the last {nine|-} such committees, {one|-} published its findings.

Page 1, column 3. See also: Load-shedding to worsen; Mohammedan 2, Abahani 2.

@doc c-broadcaster | British broadcaster's website | 2004-05-23
Bangladesh ferry: 'No more alive down there'

Last Updated: Sunday, 23 May, 2004, 19:44 GMT 20:44 UK

The number of bodies recovered from the wreck of a Bangladeshi ferry had risen to {69|!d3|t=Sunday evening} by Sunday evening, officials say, as divers broke through the windows of its lower deck.

The authorities now believe there were {372|ab2|^|by=The authorities} people on the Shapla-9, not {400|ab1|t=on Saturday} as was said on Saturday, after going through family lists village by village. Nearly {200|~r3|t=Sunday evening} of them survived. {Seventy-eight|m3|^} are still missing.

Our correspondent in Char Barua says hopes of finding air pockets have gone. The hull lies under {59|ft}ft of fast-moving water.

The ferry's owner denies that it was overloaded. He says he sold fewer than {190|<tic|by=The ferry's owner} tickets.

Sinkings are common in the storm months. In the last big one here, in 2002, {88|old|t=in 2002} were killed.

SEE ALSO: 04 Mar 04 | Country profile
TOP SOUTH ASIA STORIES: Monsoon early by 6 days

@doc d-radio | radio news script | 2004-05-23
DHULIA COMMUNITY RADIO 98.8 — 8 PM BULLETIN, SUNDAY

Assalamu alaikum. This is the news, read by Shirin Akter.

First, the Shapla. The deputy commissioner told us at six this evening: {ninety-six|d3|t=at six this evening|by=The deputy commissioner} persons dead. {One hundred ninety-eight|r3|^} persons saved. {Seventy-eight|m3|^} persons not found. If your relative was on board and you have not given the name, come to the upazila office, second room on the left. Bring a photograph.

The Government will give {two thousand|!com} taka to each family that has lost someone. Please do not pay anybody to fill in the form. The form is free.

The launch service to Gopalhat will start again on Tuesday with {two|-} vessels in place of {three|-}. Captains are told to carry no more than {150|-} until the weather signal comes down.

Fishermen: signal number {three|-} remains hoisted.

@doc e-weekly | news weekly | 2004-05-28
After the Shapla

The search was called off on Wednesday, and the arithmetic of it now belongs to the committee. {A hundred and forty-one|d4|t=on Wednesday} bodies. {Two hundred and three|r4|^} who lived, among them {five|-} pulled on Sunday night from an upturned rowing boat that nobody had thought to turn over. {Twenty-eight|m4|^} for whom the imams prayed without a grave.

{Fifty-five|dm|^} of the dead were men, {47|dw|^} were women and {49|!dc|^} were children. Women and children ride below.

{Twelve|jak} life jackets were found in the wreck, {eleven|-} of them still tied in their bundle.

Mr Chokder gave himself up at Gopalhat on Tuesday. His lawyer says that he will pay {50,000|own|by=His lawyer} taka to each family, more than twice the {20,000|com|s=the minister} that the minister promised them. He maintains that she was fit for {210|cap|by=He}, that {183|tic|^} paid, and that the rest are no concern of his.

The committee has been given {ten|-} more days. On the first morning, when the ministry still spoke of {four hundred|ab1|t=On the first morning} passengers, its chairman asked for the stability drawings. He has been told that they were aboard.

– S. Quddus, with photographs by Mithu Gomes (4 pictures, pp 18-21)
