@story u6-ottawa-filibuster
@topic Marathon sitting over the northern ports bill, Canadian House of Commons, March 2031
@subject H = House of Commons | the House | MPs | Commons | the sitting
@subject B = Northern Ports Act | Bill C-88 | the bill | ports bill | the legislation
@subject G = government side | the government | Liberals and allies | House Leader Marisol Tremblay-Quan | Tremblay-Quan
@subject O = opposition parties | the opposition | Conservatives and Bloc
@subject W = Wesley Okpik | Okpik | the member for Nunavut | the Nunavut MP
@subject D = Desmond Fairweather | Fairweather | Speaker | the Speaker
@subject P = Port of Qikiqtarjuaq | the port | the deep-water harbour
@subject E = Elder Leetia Nuvaqiq | Leetia Nuvaqiq | Nuvaqiq | the elder
@fact dur = 67 | duration | H | hours of the whole sitting | 2031-03-14 | constant
@fact st = 10:00 | clock | H | time at which the sitting opened | 2031-03-11 | constant
@fact en = 05:00 | clock | H | time at which the sitting ended | 2031-03-14 | constant
@fact sp = 11 | duration | W | hours that the longest speech took | 2031-03-12 | constant
@fact spm = 20 | duration | W | minutes beyond the full hours of the longest speech | 2031-03-12 | constant
@fact am = 742 | other | O | amendments moved | 2031-03-11 | constant
@fact amv = 96 | other | H | roll-call votes held | 2031-03-14 | cumulative
@fact amp = 3 | other | O | amendments adopted | 2031-03-14 | constant
@fact y = 169 | vote_count | G | votes for the bill at third reading | 2031-03-14 | snapshot
@fact n = 158 | vote_count | O | votes against the bill at third reading | 2031-03-14 | snapshot
@fact y2 = 174 | vote_count | G | votes for the bill at second reading | 2031-02-20 | snapshot
@fact n2 = 151 | vote_count | O | votes against the bill at second reading | 2031-02-20 | snapshot
@fact mar = 11 | margin | B | votes between the sides at third reading | 2031-03-14 | snapshot
@fact cost = 2600000000 | budget | P | dollars of public money | 2031 | plan
@fact costo = 4100000000 | budget | P | dollars of public money by the opposition's estimate | 2031 | plan | projected
@fact job = 850 | jobs | P | jobs in construction | - | plan | projected
@fact perm = 140 | jobs | P | permanent jobs | - | plan | projected
@fact age = 34 | age | W | age of the member | 2031 | constant
@fact ageE = 81 | age | E | age of the elder | 2031 | constant
@fact rec = 58 | duration | H | hours of the longest sitting before | - | constant
@fact hosp = 2 | injuries | H | members taken ill | 2031-03-13 | cumulative
@fact pol = 48 | poll_share | B | people in favour | March 2031 | snapshot
@fact polN = 63 | poll_share | B | people in favour in the North | March 2031 | snapshot
@fact let = 400 | other | W | letters received | 2031-03-12 | cumulative
@fact mar2 = 23 | margin | B | votes between the sides at second reading | 2031-02-20 | snapshot
@fact polA = 29 | poll_share | B | people against | March 2031 | snapshot
@fact sus = 4 | other | D | suspensions of the sitting | 2031-03-14 | cumulative
@fact pj = 18600000 | price | P | dollars for a permanent job | - | plan
@rel diff mar = y - n
@trap y y2 :: third and second reading
@trap cost costo :: two estimates by two sides
@trap job perm :: building and permanent jobs
@trap am amv :: amendments moved and votes held
@trap dur rec :: this sitting and the former record
@trap pol polN :: country and North
@race third = y n
@rel diff mar2 = y2 - n2
@rel product cost = pj * perm

@doc a-wire | wire agency | 2031-03-14
House passes northern ports bill at dawn, ending {67|dur}-hour sitting

OTTAWA – Bleary-eyed MPs passed the Northern Ports Act by {169|y|t=on Friday} votes to {158|n|^} at {5 a.m.|en} on Friday, after a sitting of {67|dur} hours in which the opposition moved {742|am|by=the opposition|v=742} amendments and the House voted {96|amv} times.

The margin, {11|mar}, was smaller than on second reading in February, when it was {174|y2|t=on second reading in February} to {151|n2|^}.

Sitting since {10 a.m.|st|t=Tuesday} on Tuesday, the House beat its own record of {58|rec|s=its own record} hours.

Bill C-88 commits {$2.6 billion|cost} to a deep-water harbour at Qikiqtarjuaq. The opposition says the true figure is {$4.1 billion|costo|by=The opposition}. Construction is expected to employ {850|job} people and the port itself {140|perm}.

{Three|amp} amendments, all on Inuit hiring, were adopted. {Two|hosp} members were taken to hospital for exhaustion, the Speaker's office said.

@doc b-north | northern radio | 2031-03-14
NUNATSIAQ MORNING, transcript

HOST: It's six below in Iqaluit. The ports bill is through. For {eleven|sp} hours and {twenty|spm} minutes on Wednesday our own MP, Wesley Okpik, had the floor. He's {34|age}, and he says his voice is gone, so here's producer Tooma Ivalu.

IVALU: He read from letters. He told me he'd written to every hamlet and got over {four hundred|>let} back. He spoke for the bill, by the way! He wanted the hiring clause. And he got it: {three|amp} amendments out of a pile of {seven hundred and forty-two|am|v=742}.

HOST: Do people here want the port?

IVALU: In the North {sixty-three|polN} percent say yes. It's more like {half|~pol|s=in the rest of the country} in the rest of the country. But ask Leetia Nuvaqiq, the elder who opened the debate by video link. She's {eighty-one|ageE}. She says she's seen every government promise a wharf.

HOST: And the vote?

IVALU: {One sixty-nine|y|v=169} to {one fifty-one|!n|v=151}, just before breakfast. In Ottawa that's {five in the morning|en|v=05:00}.

@doc c-tabloid | Toronto tabloid | 2031-03-15
{76|!dur} HOURS OF BLAH

By Chip Van Der Velde, Parliamentary Bureau

Your MPs have done it. They have talked for {76|!dur} hours straight and it cost you only {$2.6 billion|cost}.

That's the tab for a harbour on an island most of them couldn't find with a map, a guide and a dog team. Scratch that. Conservatives say it is {$4.1 billion|costo|by=Conservatives}.

They kicked off {10 a.m.|st|t=Tuesday} Tuesday. By Wednesday they'd got to an amendment which would have renamed the bill. Nunavut rookie Wesley Okpik, {43|!age}, jawed on for {11|sp} hours on his own. Pizza came at 2 a.m., 110 boxes. By Thursday night {two|hosp} were in the ER.

Then the big moment. {Ninety-six|amv} votes for the price of one. The Grits and their friends squeaked it, {169|y} to {158|n}.

What do you get for it? {140|perm} steady jobs. Per job: about {18.6 million|~pj} bucks. Enjoy your weekend.

POLL: Should MPs be paid overtime? Yes 6% No 94% (2,209 votes)

@doc d-qa | parliamentary Q&A newsletter | 2031-03-15
The Order Paper, Saturday edition

Q. How long did the thing really last?
A. From {ten|st|v=10:00} on Tuesday morning until {five|en|v=05:00} on Friday morning is {67|dur} hours. The Speaker, Desmond Fairweather, suspended it {four|sus} times for cleaning, and for the record that counts as sitting. The earlier mark was {58|rec}.

Q. Why did the government's majority shrink?
A. On February 20 the ayes were {174|y2|t=On February 20}. Yesterday they were {169|y|t=Yesterday}, and the noes had gone up by seven to {158|n|t=Yesterday}. That is a margin of {eleven|mar} rather than {23|mar2}. House Leader Tremblay-Quan says flu. Others say the price.

Q. Which is?
A. {2.6 billion|cost|by=the government} if you ask the government, {1.4 billion|!costo|by=its opponents} if you ask its opponents, over eight years.

Q. Were all {742|am} amendments debated?
A. No. They were grouped, and {96|amv} divisions held.

Q. What do Canadians think?
A. {48|pol} per cent are for it, {29|polA} against. The rest were asleep, like your correspondent.
