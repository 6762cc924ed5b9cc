@story za-villarrojo-heat
@topic Heatwave in the province of Villarrojo, Spain: hospitals, deaths and a record
@subject V = the heatwave | the heat
@subject P = Villarrojo province | the province | Villarrojo
@subject H = Hospital Comarcal de Almenara | the hospital | Almenara
@subject A = Aemet | the weather agency | the state weather agency
@subject K = the regional health department | the Consejería | the department
@fact rec = 47.1 | temperature | P | highest temperature in degrees Celsius | 2034-07-18 | constant
@fact old = 46.4 | temperature | P | earlier record temperature in degrees Celsius | 2021-08-14 | constant
@fact nit = 28.9 | temperature | P | lowest temperature of the night in degrees Celsius | 2034-07-18 | constant
@fact dur = 11 | duration | V | days of the heatwave | 2034-07-21 | constant
@fact ex1 = 63 | deaths | P | deaths put down to the heat | 2034-07-17 | cumulative
@fact ex2 = 104 | deaths | P | deaths put down to the heat | 2034-07-21 | cumulative
@fact exs = 1380 | deaths | - | deaths put down to the heat in all of Spain | 2034-07-21 | cumulative
@fact stroke = 3 | deaths | K | deaths by heatstroke | 2034-07-21 | cumulative
@fact adm = 41 | injuries | H | people admitted because of the heat | 2034-07-21 | cumulative
@fact er = 212 | other | H | people a day in the emergency ward | 2034-07-18 | constant
@fact erm = 150 | other | H | people a day in the emergency ward in a usual July | 2034 | snapshot
@fact ac = 6 | other | H | operating theatres | 2034-07 | constant
@fact off = 4 | other | H | operating theatres closed because the cooling failed | 2034-07-19 | snapshot
@fact post = 77 | other | H | operations put off | 2034-07-21 | cumulative
@fact ref = 38 | other | P | climate shelters | 2034-07 | snapshot
@fact cut = 12400 | homes | P | homes without power | 2034-07-18 evening | snapshot
@fact demand = 41200 | other | - | megawatts of peak power demand in Spain | 2034-07-18 | constant
@fact fire = 950 | area | P | hectares burned | 2034-07-20 | cumulative
@fact age = 82 | age | P | average age of the dead | 2034-07-21 | snapshot
@fact plan = 9000000 | budget | K | euros for cooling in hospitals | 2035 | plan | pledged
@trap ex1 ex2 :: a later estimate
@trap ex2 exs :: province and country
@trap ex2 stroke :: excess deaths against certified heatstroke
@trap rec old :: new record and old one
@trap ac off :: theatres and closed theatres
@fact recf = 116.8 | temperature | P | highest temperature in degrees Fahrenheit | 2034-07-18 | constant
@fact stroke0 = 3 | deaths | K | deaths by heatstroke | 2034-07-19 | cumulative
@fact fc = 45 | temperature | P | degrees Celsius forecast | 2034-07-20 | plan | projected
@fact chil = 46 | temperature | H | degrees at which the chillers stopped | 2034-07-19 | constant
@fact recd = 0.7 | temperature | P | degrees by which the record was beaten | 2034-07-18 | constant
@rel diff recd = rec - old
@fact trop = 9 | duration | V | nights that stayed above the mark | 2034-07-21 | cumulative
@fact tropt = 25 | temperature | - | degrees above which a night counts as torrid | - | constant | threshold
@fact open = 2 | other | H | operating theatres in use | 2034-07-20 | snapshot
@rel diff open = ac - off
@fact plane = 14 | other | - | aircraft fighting the fire | 2034-07-20 | snapshot
@fact need = 30000000 | budget | K | euros needed for cooling in hospitals, by the doctors' union | 2034-07 | plan | hypothetical
@fact pop = 240000 | other | P | inhabitants | 2034 | snapshot

@doc a-wire | wire agency | 2034-07-19
Spanish province swelters in record {47.1|rec}C

MADRID (Meridiana) - The temperature in the southern Spanish province of Villarrojo hit {47.1|rec|t=on Tuesday|by=state weather agency Aemet} degrees Celsius ({116.8|recf|^} Fahrenheit) on Tuesday, state weather agency Aemet said, passing the {46.4|old|t=measured in August 2021} measured in August 2021.

Even at night it did not fall below {28.9|nit}.

A statistical model run by a public institute attributes {63|ex1|t=by Monday|by=A statistical model run by a public institute} deaths in the province to the heat by Monday. The regional health department says that {three|stroke0|by=The regional health department} people have died of heatstroke as such, among them a roofer of 44.

At 7 p.m. on Tuesday {12,400|cut|t=At 7 p.m. on Tuesday|by=the grid company} homes were without power, the grid company said. National demand had reached {41,200|demand} megawatts at 2:40 p.m.

Forecasters expect no relief before Friday, with {45|fc|t=on Thursday|m=projected} on Thursday.


@doc b-regional | regional daily | 2034-07-22
{Eleven|dur} days that the thermometer would like to forget

Inmaculada Barragán · Almenara

Nurse Toñi Vílchez worked out a rule: if the handrail of the ambulance burns, the patient gets ice before he gets a form. She needed a lot of ice. From the 11th to yesterday the comarcal hospital took in {41|adm|by=the management} people because of the heat, according to the management, and on Tuesday alone {212|er|t=on Tuesday} came to the emergency ward, where in a usual July there are {150|erm} a day.

On Wednesday the building itself gave up. The chillers on the roof stopped at {46|chil} degrees. {Four|off|t=On Wednesday} of the {six|ac} operating theatres were closed and {77|post|t=by yesterday} operations had been put off by yesterday.

The MoMo system puts the deaths in the province at {104|ex2|t=by yesterday|by=The MoMo system}, with an average age of {82|age|^}. That is not a count, warns epidemiologist Fermín Oquendo: "It's what there is over and above what there should be." Certified heatstrokes there are {three|stroke}.

For the record: {47.1|rec} degrees at the Almenara-Vega station, {seven tenths|recd|v=0.7} more than in 2021.

It lasted {eleven|dur} days. In {nine|trop} of its nights nobody slept below {25|tropt|m=threshold}.

Puede interesarle: The {8|-} best beaches an hour away · Lottery: {04,512|-}


@doc c-radio | radio script | 2034-07-20
Matinal – 8:00

Good morning from Radio Vega. {Twenty-nine|-} degrees at this hour in Almenara.

The hospital has {two|open} theatres left. {Three|!off} have had to shut because it's too hot in them to operate. "We are doing what cannot wait," medical director Lourdes Cid told us.

The fire in the Sierra de Mochuelos has gone over {950|>fire|by=Infoca} hectares, says Infoca; {14|plane} aircraft are at it since six.

The town hall reminds you that there are {38|ref} climate shelters in the province, from libraries to the chapel of San Roque. They close at {nine|-}.

On Tuesday, remember, we set the record: {forty-seven point one|rec}. We have been asked if the old one wasn't {45.4|!old}. Aemet's table is on our website.

And the Consejería says it'll spend {nine million|plan|by=the Consejería|t=next year} euros next year on cooling hospitals. Next year.


@doc d-foreign | foreign broadsheet | 2034-07-23
Spain counts its dead and blames the roof

It took until the {eleventh|-} day for the wind to turn. By then, a model kept by the Carlos III institute suggests, {1,380|exs|t=By then|by=a model kept by the Carlos III institute} more people had died in Spain than would have in an ordinary July, {140|!ex2|^} of them in Villarrojo, a province of dried-out olives and one big hospital.

It was there that the air conditioning failed. {Seventy-seven|post} patients had surgery cancelled. The regional government, run by the centre-right since 2030, has promised {€9m|plan} for new chillers; the doctors' union reckons {€30m|need} is needed.

The highest reading was {47.1C|rec}. Some {12,400|~cut|t=that evening} households lost electricity that evening.

"The climate shelters are a good idea," says Ana Rus, {91|-}. There are {38|ref} for {240,000|pop} people. The nearest to her is {3km|-} away, uphill.

