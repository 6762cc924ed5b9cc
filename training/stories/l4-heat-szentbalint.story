@story heat-szentbalint
@topic Heatwave in Hungary's Szentbálint, July 2032
@subject H = heatwave | the heat | the hot spell
@subject S = Szentbálint | the town | the city
@subject Z = St Bálint hospital | the hospital | Bálint hospital
@subject A = ambulance service | ambulance crews | the ambulances
@subject M = Met office | the met office | meteorologists | OMET
@subject W = waterworks | the water company
@subject N = Dr Noémi Sipos | Sipos | the chief physician
@fact tp = 41.3 | temperature | S | degrees at the hottest | 2032-07-19 | constant
@fact tr = 39.8 | temperature | S | degrees of the old record | 2007 | constant
@fact tn = 27.1 | temperature | S | degrees at the coolest of the night | 2032-07-20 | constant
@fact tf = 43 | temperature | M | degrees forecast | 2032-07-18 | plan | projected
@fact days = 11 | duration | H | days above 35 degrees | 2032-07-21 | cumulative
@fact d1 = 16 | deaths | H | people dead of heat | 2032-07-18 | cumulative
@fact d2 = 43 | deaths | H | people dead of heat | 2032-07-21 | cumulative
@fact do = 31 | deaths | H | people over 75 dead of heat | 2032-07-21 | cumulative
@fact dy = 12 | deaths | H | people under 75 dead of heat | 2032-07-21 | cumulative
@fact ho = 268 | injuries | Z | people treated for heatstroke | 2032-07-21 | cumulative
@fact ic = 24 | injuries | Z | people in intensive care | 2032-07-21 | snapshot
@fact bed = 28 | other | Z | intensive care beds | - | constant
@fact ca = 940 | other | A | calls in a day | 2032-07-20 | snapshot
@fact ca0 = 390 | other | A | calls on an ordinary day | - | constant
@fact cr = 37 | other | A | ambulances on the road | 2032-07-20 | snapshot
@fact wu = 61000 | other | W | cubic metres used in a day | 2032-07-20 | snapshot
@fact wc = 58000 | other | W | cubic metres that the works can pump in a day | - | constant
@fact br = 14 | other | W | burst pipes | 2032-07-21 | cumulative
@fact cool = 22 | other | S | cooling rooms open | 2032-07-21 | snapshot
@fact vis = 6100 | crowd | S | people in the cooling rooms | 2032-07-20 | snapshot
@fact pop = 186000 | other | S | residents | - | constant
@fact young = 33 | other | Z | share of those treated who were roofers or farm hands | 2032-07-21 | snapshot
@fact drop = 14 | temperature | M | degrees of fall expected | 2032-07-24 | plan | projected
@fact age = 52 | age | N | age | - | constant
@fact rise = 141.03 | rate | A | rise in calls over an ordinary day | 2032-07-20 | snapshot
@fact d3 = 36 | deaths | H | people dead of heat | 2032-07-19 | cumulative
@rel sum d2 = do + dy
@fact vold = 33 | other | S | share of the cooling room visitors over seventy | 2032-07-20 | snapshot
@trap d3 d2 :: two days' tolls
@rel change rise = ca0 -> ca
@trap d1 d2 :: three days apart
@trap tp tf :: measured against forecast
@trap tp tr :: the new record against the old
@trap d2 ho :: deaths against people treated
@trap ca ca0 :: a hot day against an ordinary one
@trap wu wc :: used against what can be pumped

@doc a-wire | wire agency | 2032-07-21
Heat kills {43|d2|t=by Wednesday} in Hungarian city

BUDAPEST, July 21 - A hot spell of {11|days} days above 35 degrees has killed {43|d2|t=by Wednesday|by=its health office} people in Szentbálint by Wednesday, its health office said. {Thirty-one|do} of them were over 75, {12|dy} younger. On Sunday the count was {16|d1|t=On Sunday}.

The city of {186,000|pop} set a record on Monday with {41.3|tp|t=on Monday} degrees Celsius, beating the {39.8|tr|t=2007} of 2007, though it stayed under the {43|tf|by=meteorologists|m=projected} meteorologists had feared. The night after did not fall below {27.1|tn}.

St Bálint hospital has treated {268|ho} for heatstroke and has {24|ic} patients in intensive care, where it owns {28|bed} beds. The ambulance service took {940|ca|t=on Tuesday} calls on Tuesday instead of the usual {390|ca0}.

@doc b-live | live blog | 2032-07-20
SZENTBÁLINT HEAT, LIVE

06:20 The thermometer at the theatre never got below {27.1|tn|t=the night}. That's the night, not the day.

09:40 Waterworks: yesterday's use was huge and today's will be more. Pumps do {58,000|wc|by=Waterworks} cubic metres a day and no more.

11:15 {Twenty-two|cool|t=11:15} cooling rooms, mostly schools, one cinema. Bring your own cup.

13:02 Ambulance calls are running at more than {twice|-} the norm. A dispatcher counts {37|cr|t=13:02|by=A dispatcher} vehicles out.

16:00 {14|br} pipes have gone since Friday, the last under Platán Street.

18:45 Health office gives new toll: {thirty-six|d3|t=yesterday's}? No, wait: that's yesterday's. There will be another in tomorrow's release.

20:10 {6,100|vis|t=today} people visited a cooling room today, {a third|vold|v=33} of them over seventy.

@doc c-daily | regional daily | 2032-07-22
The doctor who would not open the window

Dr Noémi Sipos, {52|age}, has spent {eleven|days} days in a ward without a window that opens. "You don't want one," she says. Her hospital's {28|bed} intensive care places are all but taken; on Wednesday {24|ic|t=on Wednesday} held somebody whose core was above forty.

She is careful about the dead. The health office writes {43|d2|by=The health office}; the hospital's own list, which includes those brought in after midnight, has {51|!d2|by=the hospital's own list}. "A family comes and says it was the heat. It was the heart, and the heat."

Of the {268|ho|by=she} she has treated so far, about {a third|~young|v=33} were roofers or farm hands; the old come later, and worse. Calls to the ambulances, {940|ca|t=on Tuesday} on Tuesday, are {141|rise|round} per cent above what is normal.

The water company pumped {61,000|wu|t=on Tuesday} cubic metres on Tuesday, more than its works can. Fountains are off.

@doc d-met | met office bulletin | 2032-07-21
OMET bulletin 202/2032

1. On 19 July the temperature at Szentbálint airport reached {41.3|tp} °C at 15:40. Previous record: {39.8|tr|t=22 July 2007} °C, 22 July 2007.
2. The forecast issued on the 18th gave {43|tf|t=the 18th|m=projected} °C. The difference is due to haze.
3. Minimum of the night 19/20 July: {27.1|tn} °C, a tropical night, the eighth in a row.
4. Number of days with 35 °C or more: {12|!days}, the longest run on the books.
5. A front will cross on the 24th; a fall of {14|drop} degrees is expected.

Forecaster on duty: K. Vass, ext. 41.

@doc e-column | tabloid column | 2032-07-23
MELTING POINT

In our stairwell somebody has written, in marker, {41.3|tp}. Underneath, in pencil: {34|-} at my flat, dead cat.

The mayor opened {22|cool} rooms to cool us and {1,600|!vis|by=His spokesman} came on the worst day. His spokesman told me so himself. A prize for whoever finds the others.

Dr Sipos's people did better. {Sixty-one thousand|wu} cubic metres of water went through the taps, most of it, I suspect, over our heads. I know that {sixteen|d1|t=by Sunday} had died by Sunday and that it became {forty-three|d2|t=by Wednesday} by Wednesday, and that nobody in {186,000|pop} was surprised.

Now it rains.
