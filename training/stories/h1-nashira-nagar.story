@story h1-nashira-nagar
@topic Municipal corporation election in Nashira Nagar, India: trends at noon, wards won, spending pledges in crore
@subject C = Nashira Nagar Municipal Corporation | the corporation | NNMC | the civic body | the house
@subject P = Lok Pragati Dal | LPD | Pragati Dal | the ruling party
@subject N = Navnirman Front | the Front | the opposition alliance
@subject S = Shehri Vikas Aghadi | the Aghadi | SVA
@subject I = Independents | independents | rebels
@subject M = Vasundhara Kharat | Kharat | the outgoing mayor
@subject R = Irfan Deshpande-Qazi | Deshpande-Qazi | the Front's city chief
@subject X = State Election Commission | the SEC | the commission
@subject K = Police of Nashira Nagar | the police | the city police
@fact lp = 41 | seats | P | wards leading | 2034-02-16 12:00 | snapshot
@fact ln = 38 | seats | N | wards leading | 2034-02-16 12:00 | snapshot
@fact ls = 12 | seats | S | wards leading | 2034-02-16 12:00 | snapshot
@fact fp = 39 | seats | P | wards won | final | constant
@fact fn = 43 | seats | N | wards won | final | constant
@fact fs = 16 | seats | S | wards won | final | constant
@fact fi = 4 | seats | I | wards won | final | constant
@fact ft = 102 | seats | C | wards | - | constant
@fact mj = 52 | seats | C | wards needed for a majority | - | constant | threshold
@fact sh = 9 | seats | N | wards short of a majority | final | constant
@fact cf = 59 | seats | N | wards together with the Aghadi | final | constant | hypothetical
@fact cp = 55 | seats | P | wards together with the Aghadi | final | constant | hypothetical
@fact sf = 5 | seats | N | wards short of a majority with all independents | final | constant | hypothetical
@fact wo = 211 | candidates | C | women candidates | 2034 | constant
@fact sw = 15.4 | other | R | percent of the yearly budget promised for water lines | 2033-34 | plan
@fact ch = 11.5 | other | X | rupees of seized cash per voter | 2034 | cumulative
@fact op = 57 | seats | P | wards won | 2029 election | constant
@fact on = 29 | seats | N | wards won | 2029 election | constant
@fact tu = 52.86 | turnout | C | turnout | 2034-02-15 | snapshot
@fact to = 55.3 | turnout | C | turnout | 2029 election | snapshot
@fact el = 1630000 | other | C | voters on the roll | 2034 | constant
@fact cand = 614 | candidates | C | candidates | 2034 | constant
@fact mm = 86 | margin | M | votes by which the ward was lost | final | snapshot
@fact rr = 7412 | margin | R | votes ahead of the runner-up | final | snapshot
@fact wb = 3800000000 | budget | R | rupees promised for water lines | - | plan | pledged
@fact rb = 2150000000 | budget | M | rupees promised for roads | - | plan | pledged
@fact cb = 24600000000 | budget | C | rupees of the yearly budget | 2033-34 | plan
@fact sal = 50 | other | C | percent of the budget that goes to salaries | 2033-34 | constant
@fact cash = 18700000 | other | X | rupees of cash seized | 2034-02-15 | cumulative
@fact pol = 6200 | officers | K | police deployed | 2034-02-15 | snapshot
@fact arr = 23 | arrests | K | people detained on polling day | 2034-02-15 | cumulative
@rel sum ft = fp + fn + fs + fi
@rel diff sh = mj - fn
@rel sum cf = fn + fs
@rel sum cp = fp + fs
@rel share sw = wb / cb
@race noon = lp ln ls
@race final = fp fn fs fi
@trap lp fp :: leads and wins
@trap op fp :: the last election and this one
@trap wb cb :: one promise and the whole budget

@doc a-ticker | live blog | 2034-02-16
Nashira Nagar civic poll results LIVE: LPD edges ahead, Front on its heels

12.05 pm: At noon the ruling LPD is leading in {41|lp|t=At noon} wards, the Navnirman Front in {38|ln|^} and the Aghadi in {12|ls|^}. Remember, {52|mj} is the magic number in the {102|ft}-ward house.

11.40 am: Big breaking from Ward 17: outgoing mayor Vasundhara Kharat trailing after the fifth round.

10.15 am: Recap of yesterday. Polling stood at {52.86 per cent|tu|t=yesterday|by=the State Election Commission}, the State Election Commission says, lower than the {55.3|to|t=last time|^} last time. As many as {614|cand} candidates are in the fray for {16.3 lakh|el|v=1630000} voters.

9.00 am: Counting begins at 14 centres. {6,200|pol} police personnel are on bandobast duty.

Also read: Gold falls Rs 310, silver at Rs 1,04,500 a kg

@doc b-english | national daily | 2034-02-17
Hung house in Nashira Nagar; mayor loses by {86|mm|s=mayor} votes

Our Special Correspondent, Nashira Nagar

The Navnirman Front emerged as the single largest group in the Nashira Nagar Municipal Corporation on Thursday, winning {43|fn|t=on Thursday} wards, but fell {nine|sh} short of a majority. The Lok Pragati Dal, which held {57|op|t=in the outgoing house} in the outgoing house, was reduced to {39|fp}. The Shehri Vikas Aghadi, with {16|fs}, will decide who rules; {four|fi} rebels have already been flown to a resort.

The upset of the day came in Ward 17, where Mayor Vasundhara Kharat went down by {86|mm} votes after two recounts. Her promise of {Rs 215 crore|rb|s=Her} for roads had dominated hoardings across the city. By contrast Irfan Deshpande-Qazi, the Front's city chief, coasted home by {7,412|rr}.

Mr Deshpande-Qazi said the Front would honour its commitment of {Rs 380 crore|wb|by=Mr Deshpande-Qazi} for water lines in the first two years. That is more than {15 per cent|>sw} of the corporation's annual budget of {Rs 2,460 crore|cb}.

The commission seized {Rs 1.87 crore|cash} in cash before polling. {Twenty-three|arr} persons were detained on Wednesday.

@doc c-tab | city tabloid | 2034-02-17
OUT BY {68|!mm|s=Mayor Kharat}! Mayor Kharat bitten in Ward 17

By Zubin Tariwala | Pics: Leena Xalxo (3)

She shook every hand from the fish market to the flyover. It was not enough. Vasundhara Kharat, the mayor who promised {Rs 512 crore|!rb|s=the mayor} for roads without potholes, has been beaten by {68|!mm|s=the mayor} votes, and she cried in the car.

Across the city her party crashed from {57|op|t=five years ago|s=her party} to {39|fp|s=her party}. The Front jumped from {29|on|t=five years ago} five years ago to {43|fn}. Nobody gets to {52|mj} alone.

Who stayed home? You did! Barely {53 percent|tu|round} bothered, in a city of over {16 lakh|>el|v=1600000} voters.

Cops say they picked up {23|arr|by=Cops} troublemakers, most for distributing pressure cookers.

TODAY'S LUCKY NUMBERS: 4, 19, 31

@doc d-agency | wire agency | 2034-02-16
Front largest party in Nashira Nagar corporation, no majority

Nashira Nagar, Feb 16 (Bharat Samachar) The opposition Navnirman Front won {43|fn|t=results declared on Thursday} of the {102|ft} wards in the municipal corporation, results declared on Thursday showed. The LPD bagged {39|fp|^}, Aghadi {14|!fs|^} and Independents {four|fi|^}.

The LPD had led in {41|lp|t=at midday} wards at midday against the Front's {38|ln|t=at midday}.

A party or coalition needs {52|mj} members to elect the mayor on March 3.

The SEC put the final turnout at {52.86 per cent|tu|by=The SEC}. Of the {614|cand} contestants, {211|wo} were women.

Police deployed {6,200|pol} personnel and took {23|arr} people into custody, Commissioner Ngangbam Rodrigues said. PTX/KK/9

@doc e-explainer | newsletter | 2034-02-18
Civic Sense #88: Can anyone govern this city?

Start with the sum. {Forty-three|fn} plus {thirty-nine|fp} plus {sixteen|fs} plus {four|fi}. Whoever gets the Aghadi is over the line: the Front would have {59|cf|m=hypothetical} with it, the LPD {55|cp|m=hypothetical}. Without it, even all {four|fi} independents leave the Front {five|sf|m=hypothetical} shy of {fifty-two|mj}.

What would each cost? The Front has pledged {₹380 crore|wb} on water. Kharat's team had offered {₹215 crore|rb|s=Kharat's team} on roads, and the Aghadi wants both. The civic body's whole outlay this year is {₹2,460 crore|cb|t=this year}, and salaries eat {half|sal} of it.

In 2029 this question did not arise: the LPD had {57|op|t=In 2029}.

A footnote on cash. {Rs 1.87 crore|cash} was seized in the campaign. Spread over {1.63 million|el} electors, that is {eleven|~ch} rupees each, or a little less than a cutting chai.
