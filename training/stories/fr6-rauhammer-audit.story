@story fr6-rauhammer-audit
@topic Auditors' report on the Rauhammer road tunnel in western Norway
@subject R = Rauhammer tunnel | the tunnel | the tube | the project | Rauhammar
@subject A = Office of the Auditor General | Riksrevisjonen | the auditors | Karl-Iver Tømmerdal
@subject P = Norwegian Public Roads Administration | Statens vegvesen | the roads agency | the client
@subject N = Fjellbor Entreprenør | Fjellbor | the contractor
@subject L = Indre Lomdal | Lomdal | the municipality
@subject C = Vestre county | the county
@subject M = Sunniva Eikrem-Haddad | Eikrem-Haddad | the transport minister
@subject K = Skarvfjord ferry | the ferry | the crossing
@fact b0 = 3900000000 | budget | R | cost frame approved by parliament, in 2029 kroner | 2029 | plan
@fact b0x = 4510000000 | budget | R | cost frame approved by parliament, in 2037 kroner | 2029 | plan
@fact b1 = 6420000000 | budget | R | expected final cost, in 2037 kroner | June 2037 | plan | projected
@fact over = 1910000000 | budget | R | expected excess over the cost frame | June 2037 | plan | projected
@fact overp = 42.35 | rate | R | expected excess over the cost frame | June 2037 | plan | projected
@fact sp = 4870000000 | spending | R | money spent | 2037-04-30 | cumulative
@fact len = 14.2 | distance | R | kilometres long | - | constant
@fact dr = 9.6 | distance | R | kilometres driven | 2037-05-31 | cumulative
@fact rest = 4.6 | distance | R | kilometres left to drive | 2037-05-31 | snapshot
@fact drp = 67.6 | rate | R | share of the length driven | 2037-05-31 | snapshot
@fact delay = 47 | duration | R | months behind the first opening date | June 2037 | plan | projected
@fact leak = 3400 | other | R | litres of water a minute leaking in | May 2037 | snapshot
@fact peak = 5100 | other | R | litres of water a minute leaking in | February 2036 | snapshot
@fact cut = 33.33 | rate | R | fall in the water leaking in | February 2036 to May 2037 | snapshot
@fact lim = 1000 | other | R | litres of water a minute allowed in | - | constant | threshold
@fact wells = 37 | other | L | wells run dry | May 2037 | cumulative
@fact wpaid = 22 | other | L | well owners compensated | May 2037 | cumulative
@fact wkr = 8400000 | damages | P | money paid to well owners | May 2037 | cumulative
@fact jobs = 420 | jobs | N | people working on the site | June 2037 | snapshot
@fact laid = 85 | jobs | N | people laid off | March 2037 | snapshot
@fact pace = 31 | speed | N | metres driven a week | since January 2037 | snapshot
@fact before = 505 | jobs | N | people working on the site | February 2037 | snapshot
@fact toll0 = 96 | price | R | toll for a car | 2029 | plan
@fact toll1 = 148 | price | R | toll for a car | June 2037 | plan | projected
@fact tollmax = 120 | price | C | toll for a car the county will accept | June 2037 | constant | threshold
@fact tr0 = 2900 | ridership | R | vehicles a day in the opening year | 2029 | plan | projected
@fact tr1 = 1850 | ridership | R | vehicles a day in the opening year | 2036 | plan | projected
@fact fer = 1320 | ridership | K | vehicles a day | 2036 | snapshot
@fact ftime = 55 | duration | K | minutes for the trip | - | constant
@fact ttime = 17 | duration | R | minutes for the trip | - | plan | projected
@fact saved = 38 | duration | R | minutes saved | - | plan | projected
@fact claim = 780000000 | damages | N | extra pay claimed from the client | June 2037 | snapshot
@fact offer = 310000000 | damages | P | extra pay offered to the contractor | April 2037 | snapshot | pledged
@fact gap = 470000000 | damages | N | difference between claim and offer | June 2037 | snapshot
@fact inj = 6 | injuries | R | workers injured | since 2031 | cumulative
@fact inj2 = 2 | injuries | R | workers injured in the rockfall | September 2036 | snapshot
@fact dead = 1 | deaths | R | workers killed | since 2031 | cumulative
@fact st = 60 | rate | R | state's share of the cost | 2029 | plan
@fact cs = 25 | rate | C | county's share of the cost | 2029 | plan
@fact ts = 15 | rate | R | share of the cost paid from tolls | 2029 | plan
@fact holes = 4 | other | P | test holes bored before the vote | 2028 | constant
@fact holes2 = 19 | other | P | test holes that its geologists asked for | 2028 | plan
@fact pop = 3180 | other | L | inhabitants | January 2037 | snapshot
@fact rec = 5 | other | A | recommendations | June 2037 | constant
@rel diff over = b1 - b0x
@rel change overp = b0x -> b1
@rel diff rest = len - dr
@rel share drp = dr / len
@rel sum before = jobs + laid
@rel diff saved = ftime - ttime
@rel diff gap = claim - offer
@trap b0 b0x :: the same frame in the kroner of two years
@trap b1 sp :: expected at the end, spent so far
@trap leak peak :: the inflow fell after grouting
@trap leak lim :: measured and allowed
@trap tr0 tr1 :: two forecasts of different years
@trap tr1 fer :: forecast for the tunnel, count on the ferry
@trap toll1 tollmax :: the toll foreseen, and the toll that the county will accept
@trap wells wpaid :: dry wells and owners paid
@trap claim offer :: asked and offered
@trap inj inj2 :: the two of the rockfall are among the six
@trap holes holes2 :: bored and asked for

@doc a-release | press release | 2037-06-09
Auditor General: serious failings in planning of the Rauhammer tunnel

Document 3:11 (2036-2037). Published 9 June 2037, 10.00. Unofficial translation

The Norwegian Public Roads Administration asked the Storting for money for Norway's longest county-road tunnel without knowing what mountain it would be bored through. That is the main conclusion of an investigation delivered today to the Storting by the Office of the Auditor General.

"The decision-makers were given a figure. They should have been given a range, and a warning," says Auditor General Karl-Iver Tømmerdal.

The cost frame adopted in 2029 was {NOK 3.9 billion|b0|t=in 2029}. Adjusted to the price level of 2037, it corresponds to {NOK 4.51 billion|b0x|t=in 2029}. The agency's own latest estimate for the completed tunnel is {NOK 6.42 billion|b1|by=The agency's own latest estimate}. The investigation regards it as likely that the frame, measured in today's kroner, will be exceeded by {42 per cent|overp|by=The investigation}. At the end of April, {NOK 4.87 billion|sp|t=At the end of April} had been disbursed.

Other findings:

Only {four|holes} exploratory boreholes were made ahead of the decision. The agency's geologists had requested {19|holes2}.

Groundwater now enters the tube at {3,400|leak|t=now} litres per minute, down from {5,100|peak|t=in February 2036} in February 2036. The permit sets a ceiling of {1,000|lim|by=The permit}.

Traffic in the opening year was put at {2,900|tr0|t=when the project was presented} vehicles a day when the project was presented. A revision made last year and not sent to the Storting puts it at {1,850|tr1|t=last year|by=A revision}.

The Office of the Auditor General makes {five|rec} recommendations to the Ministry of Transport. The minister's reply is enclosed as Appendix 2.

Press contact: +47 22 24 00 17, presse@revisjon.example

@doc b-trade | trade paper | 2037-06-12
Norwegian auditors lift the lid on Rauhammer geology

HEADING & INVERT | Issue 406 | Words: Tunde Aasgaard-Bello

Contractor Fjellbor Entreprenør is pressing on through phyllite, and a lot of water, at Norway's Rauhammer while its client digests a bruising report from state auditors.

The {14.2|len}km bore, a single T10.5 tube under the ridge between Skarvfjord and Indre Lomdal, stood {9.6|dr|t=at the end of May}km complete at the end of May, project manager Bodil Nystuen told H&I, "so we have {5.6|!rest|t=at the end of May|by=Bodil Nystuen}km to go and the worst zone behind us, touch wood". Advance has averaged {31|pace|t=since the two faces were fitted}m a week since the {two|-} faces were fitted with new {three|-}-boom jumbos in January.

Ingress is the nagging problem. Pre-grouting has cut the flow by about {a third|~cut} from its high point last year of {5,100|peak|t=last year} litres/min, but the most recent weir reading, {3,400|leak|t=the most recent weir reading}, is still several times what the environmental permit tolerates.

Fjellbor has told the roads agency it is owed {NOK780M|claim|by=Fjellbor} for rock it says bore little resemblance to the tender documents, which relied on {four|holes} cored holes. The client came back in April with {NOK310M|offer|t=in April}. With {NOK470M|gap} between them, the pair have appointed a dispute board under NS 8406.

The contractor shed {85|laid|t=in March} posts in March when the northern workshop closed, taking the payroll on site from {505|before} to {420|jobs}. It has had {one|dead|t=since mobilisation in 2031} fatality and {six|inj|^} reportable injuries since mobilisation in 2031; {two|inj2|t=last September} of the latter date from last September's rockfall at chainage 6+140.

Client forecast at completion is now {NOK6.42bn|b1|t=now|by=Client forecast}, of which {NOK4.87bn|sp|t=by 30 April} had gone out of the door by 30 April. Breakthrough is pencilled in for late 2038, with fit-out to follow and opening {47|delay|by=the agency} months after the date first announced, according to the agency.

READ NEXT: Brenta base tunnel orders 4 TBMs | Sprayed concrete: 12 mistakes to avoid

@doc c-local | local newspaper | 2037-06-10
"We paid with our water"

Lomdal Tidend. By Ragnhild Ofstedal, photo: Ali Reza Myklebust. Published Wednesday 05:02, updated 11:37

Torstein Bakkehaug turns the kitchen tap and gets a cough of air. It has been so since February last year, the month the mountain above his farm was at its leakiest.

He is one of many. By May, {37|wells|t=By May} households in Indre Lomdal had lost their wells to the tunnel, and the state has settled with {22|wpaid|t=By May} of them for a total of {8.4 million|wkr|^} kroner. Bakkehaug is not among them. "They want to know how much water I had. I never counted it. It was water."

Yesterday's report from Riksrevisjonen was read closely at the café in Lomdalsøyra. For a municipality of {3,180|pop} souls the sums are hard to hold in the head: a tunnel that was to cost {3.9 billion|b0|t=in the kroner of 2029} in the kroner of 2029 will, on the roads agency's newest reckoning, come to {6.24 billion|!b1|by=the roads agency's newest reckoning}.

And what of the motorist? The toll, once advertised as {96|toll0|t=once} kroner for an ordinary car, is calculated at {148|toll1} if it is to cover its part of the bill. County mayor Jens-Amandus Sørgard says Vestre will not sign for anything above {120|tollmax|by=Jens-Amandus Sørgard}.

"Then people will stay on the ferry," predicts skipper Linnea Hatlestad, who carried {1,320|fer|t=last year} vehicles a day across the Skarvfjord last year. Hers is a {55|ftime}-minute trip with waffles. The drive is supposed to take {17|ttime}.

Engineer Bodil Nystuen promised a people's meeting in the spring that no one would run short. Now the inflow is measured at {34,000|!leak|t=Now} litres a minute, where the permit says {1,000|lim|by=the permit}. Transport minister Sunniva Eikrem-Haddad wrote to the newspaper last night that every owner "will have an offer before the first snow".

Most read now: Bear seen at kilometre 12 | 4-1 for Lomdal IL | Electricity 61 øre on Thursday

@doc d-column | column | 2037-06-13
A hole you can pour money in

Comment, Vestnytt. Oddvar Skjelstad-Rahimi, political editor

There is a sort of Norwegian who regards a tunnel as a human right. I married into a family of them. So I know what will be said at Sunday dinner about the auditors: that they've never had to wait for a ferry in January.

Fair. Crossing the Skarvfjord takes the better part of an hour, and the promise was {38|saved} minutes off. Nobody in Oslo gives up {38|saved} minutes for anything.

But listen to what we were told, and when. We were told there would be nearly {3,000|~tr0|t=In 2029} vehicles a day. In 2029 that was the whole argument. Someone at the agency redid the sum last year and got fewer than {1,900|<tr1|t=last year}, then put the paper in a drawer. We were told the geology was "well mapped". It was mapped by {four|holes} holes, when the people with the hammers had begged for {nineteen|holes2}.

The bill has since gone {52 per cent|!overp|t=since} over what parliament signed, and that is after one kindly allows for inflation. Call the excess {two billion|~over}, in round figures. Who finds it? Under the original deal the state carries {60|st|t=Under the original deal}, the county {25|cs|^}, and you at the barrier {15|ts|^}. Nothing in that deal says what happens to overruns, so the minister, Sunniva Eikrem-Haddad, is free to say, as she did on Thursday, that the county "must be prepared to contribute". Vestre has no such money. It closed {three|-} schools in the autumn.

And yet. {Two thirds|~drp} of the thing is dug. More than {NOK 4.8 billion|>sp} has been spent and won't come back up if we stop. Fjellbor will want its {780 million|claim|by=Fjellbor} whichever way we turn. I have looked for the sensible exit, and there is only the one at the far end.

So finish it. There are {4.6|rest} kilometres left to blast, and somebody's nephew will get a job. But write the {1,850|tr1|by=the forecast} of the forecast above the portal in brass, and the price beneath.

oddvar@vestnytt.example. Next week: why your bin is collected only 17 times a year
