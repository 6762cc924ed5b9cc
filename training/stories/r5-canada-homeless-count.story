@story r5-canada-homeless-count
@topic A one-night census of homeless people in a Canadian city and what it costs to shelter them
@subject C = Port Saugeen count | the count | the point-in-time count | the census | the survey
@subject T = City of Port Saugeen | Port Saugeen | the city | city hall | council
@subject L = Lighthouse Coalition | the Coalition | Lighthouse | outreach groups
@subject S = St. Brendan's shelter | St. Brendan's | the shelter
@subject P = province | Ontario | the province
@subject D = Delphine Okafor-Reiss | Okafor-Reiss | the housing director
@subject Y = Mayor Gord Zubrycki | Zubrycki | the mayor
@fact h1 = 1384 | crowd | C | people without a home on one night | 2029-10-16 | snapshot
@fact h0 = 1127 | crowd | C | people without a home on one night | October 2027 | snapshot
@fact un = 462 | crowd | C | people sleeping outside | 2029-10-16 | snapshot
@fact u0 = 271 | crowd | C | people sleeping outside | October 2027 | snapshot
@fact sh = 655 | crowd | C | people in emergency shelters | 2029-10-16 | snapshot
@fact tr = 267 | crowd | C | people in transitional housing or hospitals | 2029-10-16 | snapshot
@fact pc = 22.8 | rate | C | percent of increase in two years | October 2027 to October 2029 | constant
@fact in = 30 | other | C | percent of people who are Indigenous | 2029-10-16 | snapshot
@fact ve = 5 | other | C | percent of people who are veterans | 2029-10-16 | snapshot
@fact ag = 41 | age | C | average age | 2029-10-16 | snapshot
@fact rw = 18 | other | C | percent who lost a job in the past year | 2029-10-16 | snapshot
@fact vo = 310 | other | C | volunteers | 2029-10-16 | constant
@fact ql = 843 | sample_size | C | people who answered questions | 2029-10-16 | constant
@fact li = 2190 | crowd | L | people on the list of names | October 2029 | snapshot
@fact bd = 690 | other | T | shelter beds | October 2029 | snapshot
@fact wb = 120 | other | T | extra beds for the winter | winter 2029-30 | plan | pledged
@fact bu = 41500000 | budget | T | dollars for homelessness | 2030 | plan
@fact b0 = 36200000 | budget | T | dollars for homelessness | 2029 | constant
@fact pv = 12000000 | budget | P | dollars from the province | 2030 | plan | pledged
@fact ni = 96 | price | S | dollars a night for a bed | 2029 | constant
@fact hs = 350 | homes | T | supportive homes | by 2032 | plan | pledged
@fact hb = 84 | homes | T | supportive homes finished | October 2029 | cumulative
@fact de = 57 | deaths | T | homeless people who died | 2028 | cumulative
@fact rt = 1780 | price | T | dollars of rent a month for a one-bedroom | October 2029 | snapshot
@fact en = 33 | other | T | encampments | October 2029 | snapshot
@fact inc = 257 | crowd | C | people added since the last count | October 2027 to October 2029 | constant
@fact ph = 29986 | budget | T | dollars for each homeless person | 2030 | plan
@fact yt = 163 | crowd | C | people under 25 | 2029-10-16 | snapshot
@fact lo = 16 | duration | C | months without a home on average | 2029-10-16 | snapshot
@fact mt = 212 | other | T | motel rooms rented | October 2029 | snapshot
@fact mr = 118 | price | T | dollars a night for a motel room | October 2029 | snapshot
@trap ni mr :: a bed in a shelter and a room in a motel
@rel diff inc = h1 - h0
@rel sum h1 = un + sh + tr
@rel change pc = h0 -> h1
@trap h1 h0 :: two counts two years apart
@trap h1 li :: a single night and a list of names
@trap un h1 :: outside and all
@trap bu b0 :: two years
@trap hs hb :: promised and finished
@trap sh bd :: people in shelters and beds
@trap bu pv :: the city's budget and the provincial share of it

@doc a-paper | city newspaper | 2029-12-04
{1,384|h1} people had no home on one October night, city finds

By Farrukh Delacroix-Stone, Municipal Affairs

The number of people without a place of their own in Port Saugeen has climbed by more than {a fifth|>pc} in two years, and most of the growth is in tents.

A census taken on the night of Oct. 16 found {1,384|h1|t=on the night of Oct. 16|by=the results} people, according to the results that were released on Monday. The last one, in 2027, had found {1,127|h0|t=in 2027}. That's an increase of {22.8|pc} per cent.

Those sleeping outdoors, in vehicles or in stairwells numbered {462|un}. Two years earlier it was {271|u0|t=Two years earlier}. Shelters took in {655|sh} and {267|tr} were in transitional programs, detox or hospital with nowhere to be discharged to.

Housing director Delphine Okafor-Reiss told council's community committee that the figures are a floor. "We knock on tents. We don't knock on your cousin's basement," she said.

Of {843|ql} people who agreed to answer questions, {30|in} per cent identified as Indigenous; a census of the whole population would put that share at {three|-}. The average age was {41|ag}.

The {310|vo} volunteers walked in teams of four.

The 2030 budget, to be tabled next week, will contain {$41.5 million|bu} for homelessness, compared with {$36.2 million|b0|t=this year} this year. Ontario is to contribute {$12 million|pv} of it.

Mayor Gord Zubrycki pointed out that {84|hb|t=so far|by=Mayor Gord Zubrycki} supportive apartments had opened so far, on the way to {350|hs|t=by 2032|^} by 2032. The Lighthouse Coalition said people would die on that way: the coroner's list for last year has {57|de|t=last year} names.

@doc b-radio | public radio site | 2029-12-05
Tents, not beds: what the new homeless figures show

It was five degrees and raining sideways on the night of the point-in-time count, and Noor Haddadin's team had Harvey Park.

"We found a man who'd been a welder at the shipyard for twenty-two years," said Haddadin, one of {310|vo} people who gave up their evening. "He apologized for the mess."

The man is among {1,384|h1|by=the city} residents whom the city has now declared homeless. He's also among the {540|!un} whom it describes as unsheltered. That group has nearly doubled since the previous survey, when it had {271|u0|t=the previous survey} in it.

So is there no room? There is, sort of. The city lists {690|bd|by=The city} shelter beds, and {655|sh|t=that night} were occupied that night. But {thirty-one|-} of the remainder are for women with kids.

A bed at St. Brendan's costs {$96|ni} a night, food included. Executive director Ignatius Brô says a motel room is cheaper, "and it has a door."

The city already rents {212|mt} such rooms, at {$118|mr} a night, most of them for families. Brô's point is that they were never meant for winters like this.

Young people are a growing part of the picture. {163|yt} of those counted were under 25. And the time that it takes to get back on one's feet is growing as well: those who talked to the volunteers had been without an address for {16|lo} months, on average.

The city will open {120|wb|t=by New Year's|by=The city} additional spaces by New Year's, in a former curling club.

Outreach groups say the official tally misses most of the picture. The Coalition keeps a list, updated weekly, of people it knows by name. There are {2,190|li|by=The Coalition|t=now} on it now.

One-bedroom apartments in Port Saugeen go for {$1,780|rt} a month.

With files from Chidi Laframboise · Listen: 6:41

@doc c-column | column in a weekly | 2029-12-07
Counting is not housing

BY THE WAY with Rosalind Abernethy-Kaur

Somebody at city hall has bought a very good projector. I know this because on Monday I saw {1,384|h1} little blue people on a wall, arranged by ward.

We are spending more. {Thirty-six|b0|t=this year|x=1000000|round=1000000} million dollars this year; {41.5|bu|t=next|x=1000000} million next. Divide the latter by the little blue people and you get {thirty thousand|~ph} dollars each, for which, at {$1,780|rt} a month, I could rent every one of them a flat and throw in a butler on Thursdays.

I'm told it does not work like that. I'm told about wraparound supports. Fine. The mayor's plan has {350|hs|by=The mayor's plan} flats with supports, and {48|!hb} exist. At this pace the last key is handed over around 2050, by Zubrycki's grandson.

In the meantime the bylaw officers' own map shows {33|en|by=the bylaw officers' own map} camps. The people who do the dishes at St. Brendan's will tell you there's a line outside at four in the afternoon, every afternoon, for a bed at {$112|!ni} a night that the taxpayer covers whether or not anyone sleeps.

Nor is it only tents. There are {212|mt} motel rooms on the city's tab, with a kettle each and a painting of a loon. I asked for the price. {A hundred and eighteen|mr} dollars, I was told, "but it includes towels."

Two years ago there were {1,127|h0|t=Two years ago} little blue people. I'd like to meet the {two hundred and fifty-seven|inc} who joined since, and ask what it was. The survey asked, too. For {18|rw} per cent it was a job. For most of the others it was the rent.

@doc d-city | city news release | 2029-12-03
Results of 2029 Point-in-Time Count now available

PORT SAUGEEN – The City has published the results of its fourth Point-in-Time Count, conducted on October 16 with the help of {310|vo} trained volunteers and {eleven|-} partner agencies.

Key findings

• {163|yt} were youth under 25
• Respondents had been without housing for {16|lo} months on average
• {1,384|h1} individuals were experiencing homelessness, up {23|pc|round} per cent from {1,127|h0|t=in 2027} in 2027
• {462|un} were unsheltered, {655|sh} were in emergency shelter, {267|tr} in transitional or institutional settings
• {30|in} per cent identified as Indigenous and {five|ve} per cent as veterans
• {18|rw} per cent named loss of employment within the past year; the average age of respondents was {41|ag}

The Count is a snapshot. It is not comparable with by-name lists maintained by community agencies.

The Count does not include people who stay with friends or relatives. It does include residents of the {212|mt} motel rooms which the City pays for, as emergency shelter. {843|ql} individuals completed the survey; participation was voluntary.

What the City is doing
• {120|wb|t=from December 28} temporary spaces from December 28 at the former Saugeen Curling Club, 455 Mill Road
• {84|hb} supportive units completed, {350|hs|t=by 2032} by 2032
• Proposed 2030 investment of {$41.5 million|bu}, including {$12 million|pv} from the Province

• Continued operation of {690|bd} emergency beds across the city
• A rent bank, in partnership with landlords, in recognition of the average one-bedroom rent of {$1,780|rt}

Quote
"Behind each figure is a neighbour." – Delphine Okafor-Reiss

Media contact: 519-555-0177
