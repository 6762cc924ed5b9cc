@story n3-malkheda-hail
@topic Hailstorm over the wheat of an Indian district: losses, survey and relief
@subject S = Malkheda hailstorm | the storm | hail | hailstorm | rain
@subject D = Malkheda district | Malkheda | the district
@subject G = state government | the government | Raghuvir Thakre | Thakre | the chief minister | CM
@subject O = Lok Kranti Party | LKP | Sushila Marandi | Marandi | the opposition
@subject U = Annadata Kisan Sangh | AKS | the farmers' union | the Sangh
@fact a1 = 142000 | area | S | hectares of crops damaged | 2025-03-19 | snapshot
@fact a2 = 186000 | area | S | hectares of crops damaged | 2025-03-24 | snapshot
@fact a3 = 97000 | area | S | hectares that lost more than a third of the crop | 2025-03-24 | snapshot
@fact at = 305000 | area | D | hectares sown this winter | - | constant
@fact vi = 412 | other | S | villages hit | 2025-03-24 | snapshot
@fact fa = 138000 | other | S | farmers hit | 2025-03-24 | snapshot
@fact d1 = 9 | deaths | S | people killed by lightning | 2025-03-19 | cumulative
@fact d2 = 11 | deaths | S | people killed by lightning | 2025-03-24 | cumulative
@fact ca = 260 | other | S | cattle killed | 2025-03-24 | cumulative
@fact rn = 64 | other | D | millimetres of rain | 2025-03-18 | snapshot
@fact rm = 7.2 | other | D | millimetres of rain in a normal March | - | constant
@fact lg = 6400000000 | damages | S | loss in rupees by the government's estimate | 2025-03-24 | snapshot
@fact lo = 11500000000 | damages | S | loss in rupees by the opposition's estimate | 2025-03-24 | snapshot
@fact rp = 2100000000 | budget | G | rupees of relief | 2025-03-24 | plan | pledged
@fact rd = 380000000 | spending | G | rupees of relief paid | 2025-04-15 | cumulative
@fact rf = 24600 | other | G | farmers who have had relief | 2025-04-15 | cumulative
@fact ph = 32000 | budget | G | rupees of relief per hectare | 2025-03-24 | plan | pledged
@fact pd = 40000 | budget | U | rupees of relief per hectare demanded | 2025-04-02 | plan | pledged
@fact dm = 4000000 | budget | G | rupees for the family of each person killed | 2025-03-24 | plan | denied
@fact dk = 400000 | budget | G | rupees for the family of each person killed | 2025-03-19 | plan | pledged
@fact ins = 58000 | other | D | farmers with crop insurance | - | constant
@fact y1 = 28 | rate | D | quintals of wheat per hectare | 2025 harvest | snapshot | projected
@fact y0 = 35 | rate | D | quintals of wheat per hectare | 2024 harvest | snapshot
@fact yc = 20 | rate | D | fall of the wheat yield in percent | 2025 harvest | snapshot | projected
@fact pr = 310000 | other | D | tonnes of wheat bought by the state | season of 2025 | plan | projected
@fact p0 = 460000 | other | D | tonnes of wheat bought by the state | season of 2024 | snapshot
@fact cr = 15000 | crowd | U | farmers at the rally | 2025-04-02 | snapshot
@fact cp = 6000 | crowd | U | farmers at the rally by the police count | 2025-04-02 | snapshot
@fact ar = 83 | arrests | U | farmers held | 2025-04-02 | cumulative
@fact te = 8 | duration | G | days in which the survey is to be done | 2025-03-19 | plan | pledged
@fact pa = 18.1 | rate | G | share of the relief paid in percent | 2025-04-15 | cumulative
@fact ysc = 27.4 | rate | D | quintals of wheat per hectare by the traders' count | 2025 harvest | snapshot | projected
@fact nx = 50000 | crowd | U | farmers at the next rally | 2025-05-01 | plan | pledged
@fact lx = 200000 | area | S | hectares of crops damaged by the opposition's guess | 2025-03-19 | snapshot
@rel share pa = rd / rp
@trap a1 a2 :: the first guess and the survey
@trap a2 a3 :: all that was damaged and what was damaged badly
@trap lg lo :: two estimates by two parties
@trap rp rd :: relief promised and relief paid
@trap ph pd :: offered and demanded per hectare
@trap cr cp :: the union's count and the police's
@trap fa rf :: farmers hit and farmers paid
@trap y1 y0 :: two harvests
@trap fa ins :: farmers hit and farmers insured
@trap rn rm :: one day and a normal month

@doc a-agency | news agency | 2025-03-19
Hail flattens wheat in Malkheda; {nine|d1} killed by lightning

Malkheda, Mar 19 (Bharat Samvad) At least {nine|>d1|t=Tuesday} people, including {four|-} women, were killed in lightning strikes and standing rabi crops on an estimated {1.42 lakh|~a1|t=till Wednesday evening|by=District Collector Anupama Deshraj} hectares were damaged as hail and unseasonal rain lashed the district on Tuesday, officials said till Wednesday evening.

District Collector Anupama Deshraj told reporters that the meteorological observatory recorded {64|rn|t=in 24 hours|by=the meteorological observatory} mm of rain in 24 hours. The normal for the whole of March is {7.2|rm|^} mm.

The wheat, gram and coriander had been a week from the sickle on most of the {3.05 lakh|at} hectares sown.

Chief Minister Raghuvir Thakre announced an ex gratia of Rs {4 lakh|dk|by=Chief Minister Raghuvir Thakre} for the kin of each deceased and asked for a joint crop survey to be completed within {eight|te|^} days. "No farmer will be left alone," he said.

Leader of Opposition Sushila Marandi (LKP) demanded that the CM visit the fields "and not hover above them". She put the hectares at {2 lakh|lx|by=She}.

PTR ADG KVK

@doc b-channel | TV channel website | 2025-03-25
Malkheda hailstorm: {Rs 210-crore|rp|v=2100000000} package cleared, LKP calls it 'peanuts'

India Pratidin Web Desk | Updated: 25 March 2025, 08:41 IST | 3 min read

The state cabinet on Monday cleared a relief package of Rs {210 crore|rp|t=on Monday|by=The state cabinet} for farmers whose crops were flattened in last week's hailstorm.

Here's what the survey says:

• Affected area: {1.68 lakh|!a2|t=on Monday|by=the survey} hectares
• Loss of over {33 per cent|-}: {97,000|a3|t=on Monday|by=the survey} hectares
• Villages hit: {412|vi|t=on Monday|by=the survey}; farmers hit: {1.38 lakh|fa|^}
• Cattle lost: {260|ca|t=on Monday|by=the survey}
• Lightning deaths: {11|d2|t=on Monday|by=the survey}

The government pegs the total loss at Rs {640 crore|lg|by=The government}. Lok Kranti Party leader Sushila Marandi said the figure was nearer Rs {1,150 crore|~lo|by=Lok Kranti Party leader Sushila Marandi}. She also alleged that {₹40 lakh|dm|by=She} per deceased had been promised at a closed-door meeting. "That is a rumour, we said {four|dk|v=400000|by=a cabinet minister}," a cabinet minister told India Pratidin.

Relief will be paid at Rs {32,000|ph} per hectare, capped at {two|-} hectares.

ALSO READ | Gold rate today: 10 gm at Rs 91,240
ALSO READ | IPL 2025: 5 players to watch

@doc c-daily | English-language daily | 2025-04-03
{83|ar} held as farmers block Malkheda road over relief

Nandini Waghmare-Joshi
Malkheda, April 2

{Eighty-three|ar|t=Wednesday} protesters were detained on Wednesday when the Annadata Kisan Sangh blocked State Highway 27 at the Bhairon toll plaza for {five|-} hours. The organisation claimed a crowd of {15,000|cr|by=The organisation}. Superintendent of Police Imtiaz Qureshi spoke of {6,000|cp|by=Superintendent of Police Imtiaz Qureshi}.

The Sangh wants Rs {40,000|pd|by=The Sangh} for every hectare, where the government gives {23,000|!ph}, and a waiver of loans. Its president, Bhupinder Gill, said barely {half|-} of the {58,000|ins} growers who had paid for insurance had heard from a surveyor.

On Jagdish Patidar's {four|-} acres near Kherli, grain has sprouted inside the ear. Last year the district harvested {35|y0|t=Last year} quintals of wheat per hectare. The agriculture department expects {28|y1|by=The agriculture department} this time, a drop of {20 per cent|yc|by=The agriculture department}. Government centres, which bought {4.6 lakh|p0|t=last season|v=460000} tonnes last season, are bracing for {3.1 lakh|pr|v=310000}.

The collector denied that the survey, which arrived at {1.86 lakh|a2|by=the survey} hectares, had left out villages. All {412|vi} had been visited "twice", she said.

A meeting with the chief minister has been fixed for April 7.

@doc d-trade | commodities newsletter | 2025-04-10
GRAIN & PULSE WEEKLY no. 15
India: quality worries lift premiums

Hail on 18 March damaged {186,000|!a2|force} acres of winter crops in Malkheda, a mid-sized district but a favourite of millers for its hard durum. {One-third|-} of the area may be fit only for feed.

State agencies were hoping to procure {310,000|pr|t=this season} t there this season, down from {640,000|!p0|t=in 2024} t in 2024. Local analysts have pencilled in {290,000|-}.

Yield: {28|y1|by=the state} q/ha, says the state. Our scouts, who walked {36|-} fields, found {27.4|ysc|by=Our scouts}.

If luster loss exceeds {10 per cent|-}, agencies have to cut the price; a relaxation has been requested. Offers for Malkheda durum ex-Kandla rose {$9|-} to {$318|-}/t. Gram, which was sown on {a quarter|-} of the land, is little traded outside the country.

Weather ahead: no rain to 20 April (GFS, 12Z run).

@doc e-bulletin | farmers' union bulletin, translated | 2025-04-16
KISAN AWAAZ, the voice of the Annadata Kisan Sangh

BROTHERS AND SISTERS, WHERE IS THE MONEY?

On 24 March the cabinet gave {210|rp|x=10000000|t=On 24 March|by=the cabinet} crore rupees, with garlands. Up to yesterday, the 15th of April, {38|rd|x=10000000|t=Up to yesterday} crore had reached accounts. That's not even {one rupee in five|<pa|v=20}. Out of {one lakh thirty-eight thousand|fa|v=138000} families, {24,600|rf|t=Up to yesterday} got an SMS from the bank; some of these for {Rs 112|-}.

Thakre-ji says {one lakh forty-two thousand|!a2|v=142000|by=Thakre-ji} hectares were spoiled, so it is in his own survey. Of these {97,000|a3} were spoiled beyond saving. At {32,000|ph} rupees that would be over Rs {310 crore|-}! Let the officers do the sum on their fingers.

And let them not count {11|d2} dead as if it was the weather's work alone. Where was the siren?

At Bhairon we were {15,000|cr}. Next time we shall be {50,000|nx}, on 1 May, with tractors. Bring water, bring your Aadhaar copy, don't bring sticks.

Membership 20 rupees. Phone 98000 00417
