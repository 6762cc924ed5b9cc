@story y-kestrel-sands-festival
@topic A New Zealand music festival cut short by wind: crowds, injuries, arrests and refunds
@subject K = Kestrel Sands festival | Kestrel Sands | the festival | the event
@subject B = Tidewater Live | the promoter | the organisers | organisers
@subject P = Bay of Plenty police | police
@subject J = St Aidan Ambulance | the ambulance service | ambulance | first-aiders
@subject C = Ōhura District Council | the council | council
@subject M = Hemi Rautahi-Grey | Rautahi-Grey | the mayor
@fact fri = 21400 | crowd | K | people on the site | 2023-01-06 | snapshot
@fact sat = 33800 | crowd | K | people on the site | 2023-01-07 | snapshot
@fact tix = 38000 | crowd | K | tickets sold for the Saturday | - | constant
@fact cap = 40000 | crowd | K | people whom the consent allows | - | constant | threshold
@fact camp = 9600 | crowd | K | campers | 2023-01-06 night | snapshot
@fact inj1 = 27 | injuries | J | people treated for injuries from the wind | 2023-01-07 22:00 | cumulative
@fact inj2 = 41 | injuries | J | people treated for injuries from the wind | 2023-01-08 morning | cumulative
@fact hosp = 6 | injuries | J | people taken to hospital | 2023-01-08 morning | cumulative
@fact heat = 118 | injuries | J | people treated for heat | 2023-01-07 evening | cumulative
@fact arr1 = 14 | arrests | P | people arrested | 2023-01-07 | cumulative
@fact arr2 = 19 | arrests | P | people arrested | 2023-01-08 | cumulative
@fact arr0 = 33 | arrests | P | people arrested at the previous festival | 2022 | constant
@fact gust = 112 | speed | K | strongest gust, km/h | 2023-01-07 20:50 | constant
@fact fcst = 80 | speed | K | gusts forecast, km/h | 2023-01-07 morning | snapshot | projected
@fact stop = 95 | speed | K | gust at which the show must stop, km/h | - | constant | threshold
@fact t1 = 20:52 | clock | K | time when the show was stopped | - | constant
@fact price = 189 | price | K | dollars for a Saturday ticket | - | constant
@fact ref = 70 | rate | B | percent of the price to be refunded | - | plan | pledged
@fact ref2 = 7200000 | budget | B | dollars that ticket holders ask back | - | plan
@fact acts = 46 | other | K | acts on the bill | - | constant
@fact play = 29 | other | K | acts that played | - | constant
@fact ev = 9200 | evacuated | K | campers moved to the school halls and the racecourse | 2023-01-07 night | cumulative
@fact last = 36500 | crowd | K | people at the previous festival's Saturday | 2022 | constant
@fact road = 14 | distance | K | kilometres of queue on the highway | 2023-01-08 morning | snapshot
@fact econ = 11500000 | revenue | C | dollars that the festival brings to the district | - | plan | projected
@rel diff miss = acts - play
@rel diff gap = tix - sat
@fact gap = 4200 | crowd | K | ticket holders who did not come | 2023-01-07 | snapshot
@fact miss = 17 | other | K | acts that did not play | - | constant
@rel product ref2 = tix * price
@trap fri sat :: two days' crowds
@trap sat tix :: present on Saturday, and tickets sold
@trap sat last :: this year and last
@trap inj2 heat :: wind injuries and heat cases
@trap arr1 arr2 :: two counts of arrests
@trap camp ev :: campers and campers moved
@trap gust fcst :: the gust and the forecast
@race saturdays = sat last

@doc a-liveblog | live blog of a newspaper site | 2023-01-07
Kestrel Sands live: festival stopped, campers being moved

22.40 We're wrapping up here for the night. What we know: the show was stopped at {8.52pm|t1} after gusts that MetWatch put at {112|gust|by=MetWatch} km/h. The organisers' own rule says stop at {95|stop|by=rule}. The morning forecast had {80|fcst|t=morning|m=projected|by=forecast}.

22.15 Ambulance: {27|inj1|t=22.15|by=Ambulance} people treated for wind injuries, mostly cuts and one broken collarbone. That is on top of {118|heat} who were seen for heat earlier today, which feels a lifetime ago.

21.50 Promoter Tidewater Live says {33,800|sat|t=today|by=Tidewater Live} were through the gates today, out of {38,000|tix|by=Tidewater Live} Saturday tickets. For reference, yesterday {21,400|fri|t=yesterday|by=Tidewater Live}.

21.20 Police have arrested {14|arr1|t=so far|by=Police} so far, "a good-natured night by comparison", says Sergeant Lupe Faleolo; {33|arr0|t=last year|by=Sergeant Lupe Faleolo} were taken in last year.

21.02 Campers are asked to walk, not run. There are {9,600|camp|t=last night} of them on the site from last night, and they are going to the high school and the racecourse.

19.30 What's your favourite set so far? Vote in our poll (2,311 votes). {29|play} of {46|acts} acts have been on.

@doc b-radio | rural radio breakfast script | 2023-01-08
Sunday sunrise, 7am headlines

Morena. The {ninety-two hundred|ev} people who were moved from the campsite at Kestrel Sands last night are being asked to stay where they are. The highway south is backed up for {fourteen|road|t=this morning} kilometres this morning.

The ambulance service has now treated {forty-one|inj2|t=now|by=The ambulance service} people hurt by flying tents and the like, and {six|hosp|^} went to hospital. Before the wind there was the heat: well over {a hundred|>heat} needed help from first-aiders.

The show was called off at {eight minutes to nine|t1|v=20:52} on Saturday night. {Seventeen|miss} acts never played.

And the mayor, Hemi Rautahi-Grey, tells us the event brings {eleven and a half million|econ|by=Hemi Rautahi-Grey} dollars to the district in a normal year, and he says he's not going to apologise for having it. In Ōhura, {twenty-two|-} degrees; the surf is rubbish.

@doc c-tabloid | Sunday tabloid | 2023-01-08
BLOWN AWAY: Bands, beer and the storm nobody wanted

They paid {$189|price} and got {112|gust} kilometres an hour. For more than {33,000|>sat|t=Saturday} at Kestrel Sands on Saturday, summer ended at {8.25pm|!t1}, when a voice told them to leave the paddock "in an orderly manner, aye".

Police say {19|arr2|t=by Sunday|by=Police} had been arrested by Sunday after {33|arr0|t=last year|by=one officer} last year, says one officer. Not much, considering.

The boss of Tidewater Live, Corin Vasquez-Bell, promises {70 per cent|ref|by=Corin Vasquez-Bell|m=pledged} back. Fans want the lot. Some {38,000|~tix} tickets at {$189|price} makes {$7.2m|ref2}, and that's just the Saturday.

"{Forty-one|inj2|t=this morning|by=first-aider Moana Kett} with wind injuries, as of this morning," says first-aider Moana Kett, "and not a single person who needed surgery, touch wood." She had {81|!heat|by=first-aider Moana Kett} heat cases too.

The forecast said {80|fcst|m=projected}. The rule said {95|stop}. The wind said something else.

PLUS: 12 pages of cricket · Win a barbecue, see page 5

@doc d-broadsheet | metropolitan daily | 2023-01-09
Council to ask what was known before the wind came

Marama Oduya, local government

The Ōhura District Council will hold an inquiry into the stopping of the Kestrel Sands festival, whose consent permits as many as {40,000|<cap|m=threshold} people on the site at once. The promoter, Tidewater Live, has put Saturday's attendance at {33,800|sat|t=Saturday's|by=Tidewater Live}. That was a smaller crowd than the {36,500|last|t=a year earlier} of a year earlier, when the wind was kind.

Organisers had been told in the morning to expect gusts of {80|fcst|t=in the morning|m=projected} kilometres an hour. Under their own plan they must stop at {95|stop}. The instrument behind the main stage registered {112|gust}. What the council wants to know is when the figure passed the limit.

About {9,200|~ev} people were moved to shelter, in {two|-} school halls and a racecourse, from a campsite of {9,600|camp|t=on Friday night}, as counted on Friday night. Ambulance officers treated {14|!inj2|by=Ambulance officers} people for injuries, {six|hosp|^} of them in hospital.

The mayor, who is on holiday in Fiji, described the festival as worth {$11.5 million|econ|by=The mayor} to the region. A refund of {70 per cent|ref|m=pledged} has been announced, on a ticket that cost {$189|price}. Of {46|acts} acts, {29|play} appeared.

Letters, page 8. Tomorrow: rates to rise 4.9 per cent.

@doc e-trade | events industry newsletter | 2023-01-11
Wind-stop: numbers to keep for your own file

If you run outdoor shows, three details from Ōhura are worth pinning over your desk. First, the stop rule ({95|stop} km/h) was passed, we hear, {eight|-} minutes before the worst gust ({112|gust}), while the forecast of the morning ({80|fcst|m=projected}) was still on the wall. Second, the attendance was known: gate scans for Saturday give {33,800|sat|t=for Saturday}, so {4,200|gap} ticket holders never came through. Friday's scan was {21,400|fri|t=Friday's}. Third, the site was emptied of campers, {9,200|ev} of them, in under {two|-} hours, which is quick for a paddock with a single gate.

Refunds: {70%|ref|m=pledged}, the rest said to be "force majeure". Police: {33|arr0|t=in 2022} arrests in 2022, {19|arr2|t=this time} this time. Medical: {118|heat} heat, {41|inj2} wind, both from the ambulance service.

Next issue: barriers, and who pays for them.
