@story h5-glasgow-crime
@topic Yearly crime figures of Clydemouth, Scotland: knife crime, thefts, clear-up, officers
@subject C = Clydemouth | the city | city
@subject P = Police Scotland | the force | the police | police
@subject K = Chief Superintendent Morag Iqbal | Iqbal | the commander
@subject D = Dundas Bay | Dundas
@subject Q = Asha Kuznetsova | Kuznetsova
@subject L = Scottish Retail Forum | the shopkeepers | retailers
@fact k = 412 | cases | C | knife crimes | 2033-34 | constant
@fact k3 = 503 | cases | C | knife crimes | 2032-33 | constant
@fact kd = -18.1 | rate | C | change in knife crimes, in percent | 2033-34 | constant
@fact m = 9 | deaths | C | murders | 2033-34 | constant
@fact m3 = 12 | deaths | C | murders | 2032-33 | constant
@fact sl = 8764 | cases | C | shop thefts | 2033-34 | constant
@fact sl3 = 6918 | cases | C | shop thefts | 2032-33 | constant
@fact su = 26.7 | rate | C | change in shop thefts, in percent | 2033-34 | constant
@fact t = 48210 | cases | C | crimes of all kinds | 2033-34 | constant
@fact t3 = 47655 | cases | C | crimes of all kinds | 2032-33 | constant
@fact dt = 21900 | cases | D | crimes of all kinds | 2033-34 | constant
@fact cu = 54.2 | rate | C | share of crimes cleared up, in percent | 2033-34 | constant
@fact cun = 56.9 | rate | P | share of crimes cleared up nationwide, in percent | 2033-34 | constant
@fact of = 1734 | officers | C | sworn officers | 2034-03-31 | snapshot
@fact of3 = 1802 | officers | C | sworn officers | 2033-03-31 | snapshot
@fact st = 611 | jobs | C | civilian police staff | 2034-03-31 | snapshot
@fact nw = 60 | units_pledged | K | more officers on the street | 2034 end | plan | pledged
@fact lost = 31000000 | damages | L | worth of goods stolen in pounds | 2033-34 | constant | projected
@fact bk = 1206 | cases | C | bicycles stolen | 2033-34 | constant
@fact bkf = 4 | rate | C | share of bicycle thefts cleared up, in percent | 2033-34 | constant
@fact less = 68 | officers | C | fall in sworn officers | 2033-34 | constant
@fact one = 14 | cases | Q | thefts from one shop | 2034 | cumulative
@fact more = 555 | cases | C | rise in crimes of all kinds | 2033-34 | constant
@fact true = 44000 | cases | C | shop thefts with those not reported | 2033-34 | constant | hypothetical
@fact app = 11 | rate | C | change in shop thefts without two chains, in percent | 2033-34 | constant
@fact st3 = 570 | jobs | C | civilian police staff | 2033-03-31 | snapshot
@rel diff more = t - t3
@rel change kd = k3 -> k
@rel change su = sl3 -> sl
@rel diff less = of3 - of
@trap k k3 :: this year against last
@trap of st :: sworn officers against civilian staff
@trap cu cun :: city against country
@trap t dt :: two cities
@trap m k :: murders against knife crimes

@doc a-bbc | regional page of a broadcaster | 2034-05-28
Knife crime in Clydemouth falls by {18%|kd|v=-18.1}

Recorded knife crime in Scotland's third city dropped from {503|k3|t=the year before} offences to {412|k|t=in the year to the end of March} in the year to the end of March, new figures show.

There were {nine|m|^} murders, compared with {12|m3|t=the year before} the year before.

But Police Scotland's annual return also shows {8,764|sl} shop thefts, a rise of {26.7%|su}, and total crime edged up from {47,655|t3} to {48,210|t}.

Ch Supt Morag Iqbal, the city's commander, said: "Every one of those {412|k} is somebody's child. But this is the fourth year running that the line goes the right way."

{54.2%|cu} of crimes were cleared up, below the Scottish average of {56.9%|cun}.

Get in touch: send your story ideas to clydemouth@northernbroadcast.example
Related topics: Crime. Published 28 May, 06:02 BST

@doc b-tab | Scottish tabloid | 2034-05-29
STEAL WHAT YOU LIKE

Shoplifters ran riot in Clydemouth last year with {8,764|sl|t=last year} thefts, or one an hour.

And your chances of seeing a bobby have shrunk AGAIN. The number of cops on the city's books is down to {1,734|of|t=at the end of March} at the end of March from {1,802|of3|t=a year earlier} a year earlier. That's {78|!less} gone.

Fed-up traders reckon the crooks made off with {£31m|lost|by=Fed-up traders} of stuff. "I've been done {14|one|s=I|t=since Christmas} times since Christmas," said Asha Kuznetsova, 44, who sells vapes on Quay Street.

Got a bike? Don't bother reporting it. Of {1,206|bk} pinched, cops cracked just {FOUR per cent|bkf}.

Top brass are crowing that blade crime's down {18%|kd|v=-18.1}. Tell that to the families of the {12|!m|t=last year} people murdered last year.

Scots Sun-day price 90p. Win £500 in our prize crossword, p38

@doc c-paper | city broadsheet | 2034-05-29
Fewer blades, lighter fingers: a year in Clydemouth's crime book

Rhona MacAskill-Bello, crime reporter

Two lines on a graph crossed this year, and they tell you what kind of city Clydemouth is turning into. The one that matters most, knives, went down by almost {a fifth|~kd|v=-20}, to {421|!k}. The one that most people notice, shop theft, went from {6,918|sl3} to {8,764|sl}.

Chief Superintendent Iqbal has {1,734|of} officers and {611|st} civilians, and has promised to put {60|nw|t=before Hogmanay} more on foot before Hogmanay, without saying from where. Her detectives solve {54.2 per cent|cu} of what is reported.

Taken together, {48,210|t} crimes is an increase of {555|more}, a touch over one per cent. Dundas Bay, which has half the people, had {21,900|dt}.

What is not in the book? Retailers say that they report one theft in five. If so, the true number is nearer {44,000|true|m=hypothetical}. The force "does not recognise" that figure.

Comment, page 18. Weather, page 2. Tide tables, page 31.

@doc d-blog | newsletter of a criminologist | 2034-06-02
What the Clydemouth numbers can bear

Dear subscribers (3,040 of you now),

A few cautions. First, {412|k} against {503|k3}: at this size, chance alone will give you twenty either way, so the fall is real. {Nine|m} murders against {twelve|m3} is noise.

Second, shop theft. Two supermarkets started reporting through an app in September. Take them out and the {26.7|su} per cent becomes {11|app}.

Third, the clear-up rate of {54.2|cu} per cent is not comparable with the national {59.6|!cun}, because the latter counts warnings.

Fourth, policing strength. The press has the drop of {68|less} sworn posts but not that civilian ones grew, to {611|st}, from {570|st3|t=the spring before} the spring before.

Finally the bicycle. {1,206|bk} went, {4|bkf} per cent came to anything. Mine was green.
