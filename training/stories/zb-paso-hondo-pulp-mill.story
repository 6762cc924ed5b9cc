@story zb-paso-hondo-pulp-mill
@topic Second pulp mill at Paso Hondo, Uruguay: jobs, river and rail
@subject M = Paso Hondo pulp mill | the pulp mill | the mill | the plant
@subject F = Finnish company Suomenselkä | Suomenselkä | the company | the Finns
@subject D = Dinama-Sur | the environment office
@subject U = construction union SUNCA-Norte | the builders' union | the union
@subject R = Río Moreno | the river
@fact inv = 2700000000 | budget | F | dollars of investment | 2030 | plan | pledged
@fact cap = 2100000 | other | M | tonnes of pulp a year | 2033 | plan
@fact peak = 6500 | jobs | M | building workers at the peak | 2032 | plan | projected
@fact now = 4870 | jobs | M | building workers | 2032-03 | snapshot
@fact perm = 420 | jobs | M | jobs in the mill | 2033 | plan | projected
@fact tot = 4000 | jobs | F | jobs in all with forests and lorries | 2033 | plan | projected
@fact dead = 2 | deaths | U | workers killed on the site | 2032-03-09 | cumulative
@fact str = 72 | duration | U | hours of strike | 2032-03-10 | constant
@fact temp = 2.4 | temperature | D | degrees by which the river warmed below the outlet in the test | 2033-08 | constant
@fact lim = 3 | temperature | D | degrees by which the river may warm | - | constant | threshold
@fact phos = 0.04 | other | D | milligrams of phosphorus a litre in the river | 2033-08 | constant
@fact plim = 0.025 | other | D | milligrams of phosphorus a litre allowed | - | constant | threshold
@fact rail = 273 | distance | - | kilometres of railway to Montevideo | - | constant
@fact trains = 14 | other | F | trains a day | 2033 | plan | projected
@fact trn = 5 | other | F | trains a day | 2033-09 | snapshot
@fact wood = 7300000 | other | F | cubic metres of wood a year | 2033 | plan | projected
@fact euc = 214000 | area | F | hectares of eucalyptus | 2032 | snapshot
@fact gdp = 2 | rate | F | share of the economy that the mill adds, in percent | 2033 | plan | projected
@fact rent = 31000 | price | - | pesos of monthly rent for a room in town | 2032-03 | snapshot
@fact rent0 = 9000 | price | - | pesos of monthly rent for a room in town | 2029 | snapshot
@fact fine = 96000 | damages | D | dollars of fine | 2033-10-02 | constant
@fact spill = 1100 | other | M | cubic metres of liquor spilt | 2033-09-16 | constant
@fact strd = 3 | duration | U | days of strike | 2032-03-10 | constant
@trap peak now :: at the peak against now
@trap perm tot :: in the mill against in all
@trap temp lim :: measured against allowed
@trap phos plim :: measured against allowed
@trap trains trn :: planned against running
@trap rent0 rent :: three years apart

@doc a-daily | national daily | 2032-03-11
Second death at Paso Hondo: SUNCA stops the site for {three|strd} days

The builders' union SUNCA-Norte began a {72|str}-hour strike yesterday at the pulp mill that Suomenselkä is putting up outside Paso Hondo, after scaffolder Wilson Pereyra, 34, fell {19|-} metres on Tuesday night. He's the {second|dead} man to die there since works started.

{4,870|now|t=at the moment} people are working on the site at the moment. The number's to reach {6,500|peak|t=in the winter} in the winter.

The plant, an investment of {US$2.7 billion|inv}, will make {2.1 million|cap} tonnes of pulp a year and, the government reckons, add {2%|gdp|by=the government} to the economy. Once it runs it'll employ {420|perm}; with the forests and the trucks it's {4,000|tot}, the company says.

In town a room without a window costs {31,000|rent|t=today} pesos a month today. In 2029 it cost {9,000|rent0|t=In 2029}.

@doc b-company | company newsletter | 2032-04
PASO A PASO — Nº 19

We mourn our colleagues. Work at height was suspended for {five|-} days and {1,900|-} harnesses were checked.

Did you know? Every year the mill will take in {7.3 million|wood} m³ of wood from {214,000|euc} ha of plantations. By rail, {14|trains} trains a day will link us with the port, {273|rail} km away.

The water that we return to the Río Moreno may not raise its temperature by more than {3|lim} °C, and our own goal is {1.5|-}.

Jobs? At the peak there'll be {6,500|peak} of us, in operation {420|perm} in the plant. Let's talk: 0800 5550.

@doc c-enviro | environmental group's blog | 2033-09-20
Foam under the bridge

On Friday at 6 a.m. {1,100|spill} cubic metres of caustic liquor went into a basin, and from the basin, through a valve that nobody had closed, into the creek. The company informed the ministry after {eleven|-} hours. It informed us never.

In August, before this, Dinama-Sur's buoy below the outlet measured {0.04|phos|t=In August|by=Dinama-Sur} milligrams of phosphorus where {0.025|plim} is allowed, and water {4.2|!temp|t=In August|by=Dinama-Sur} degrees warmer than upstream.

They promised {fourteen|trains} trains daily so as to spare us the trucks. We count {five|trn|t=this week} this week. The rest passes Doña Elvira's bedroom: {310|-} trucks in a day.

They promised {two|-} thousand jobs in the mill. It's a number that we can't find in any paper now.

@doc d-wire | wire agency | 2033-10-02
Uruguay fines Finnish pulp maker over spill

MONTEVIDEO, Oct 2 (Rioplatense) - Uruguay fined the Paso Hondo mill {$96,000|fine} on Sunday for a spill of {1,100|spill} cubic metres of liquor last month, the most that the law allows.

The regulator said the river had recovered. In August its temperature below the mill was {2.4|temp|t=In August|by=The regulator} degrees above that upstream, within the permitted {3|lim}, while phosphorus, at {0.04|phos} milligrams per litre, exceeded the norm of {0.025|plim}, "as it does in most of the basin".

The mill, which started up in June and cost {$2.7 billion|inv}, is designed for {2.1 million|cap} tonnes a year.

@doc e-weekly | political weekly | 2033-10-07
{Two percent|gdp} of GDP and a fine for a used flat

What's {96,000|fine} dollars? A flat in the Cordón, one bedroom, no garage. What's {2.7 billion|inv}? More than all that the state has built in a decade.

We've been told that the mill gives {4,200|!perm} jobs in the plant itself, that it adds {two|gdp} points to the product, and that the train would come. It does come, {five|trn} times a day in place of {fourteen|trains}, on {237|!rail} kilometres of track that we paid for.

Nobody should be surprised about the foam. The surprising thing is the buoy: somebody had money for a buoy. It said {0.04|phos}.

In the winter of 2032, when {6,500|peak} strangers slept in it, Paso Hondo had the dearest beds in the country.
