@story k2-barauni-footbridge
@topic Crush on a railway footbridge at Simaria Ghat, Bihar, during the bathing festival, 2013
@subject S = Simaria Ghat station | the station | the footbridge | Simaria Ghat | the crush | stampede | the stampede
@subject R = East Central Railway | the railway | railway | the railways
@subject P = Begusarai district police | the district police | police | the district administration
@subject H = Sadar Hospital | the district hospital | Sadar
@subject N = Nitish Ranjan Thakur | Thakur | the railway's general manager
@subject C = Bihar government | the state government | the chief minister
@fact d1 = 17 | deaths | S | people killed | 2013-11-17 noon | cumulative
@fact d2 = 29 | deaths | S | people killed | 2013-11-17 night | cumulative
@fact dw = 21 | deaths | S | women killed | 2013-11-17 night | cumulative
@fact dm = 5 | deaths | S | men killed | 2013-11-17 night | cumulative
@fact dc = 3 | deaths | S | children killed | 2013-11-17 night | cumulative
@fact d3 = 32 | deaths | S | people killed | 2013-11-18 evening | cumulative
@fact i1 = 60 | injuries | S | people injured | 2013-11-17 noon | cumulative
@fact i2 = 84 | injuries | S | people injured | 2013-11-17 night | cumulative
@fact ih = 41 | injuries | H | injured people kept in hospital | 2013-11-18 | snapshot
@fact cr = 400000 | crowd | P | pilgrims at the ghat | 2013-11-17 | constant
@fact ex = 250000 | crowd | P | pilgrims expected | before the festival | plan | projected
@fact pl = 320 | officers | P | police posted at the ghat | 2013-11-17 | constant
@fact rp = 14 | officers | R | railway police at the station | 2013-11-17 | constant
@fact tm = 06:20 | clock | S | time of the crush | 2013-11-17 | constant
@fact day = 2013-11-17 | date | S | day of the crush | - | constant
@fact w = 2.4 | distance | S | width of the bridge, in metres | - | constant
@fact y = 1962 | other | S | year the bridge was built | - | constant
@fact cs = 300000 | damages | C | rupees for the family of each person killed | 2013-11-17 | plan | pledged
@fact crl = 500000 | damages | R | rupees for the family of each person killed | 2013-11-17 | plan | pledged
@fact ci = 50000 | damages | R | rupees for each person badly hurt | 2013-11-17 | plan | pledged
@fact sus = 6 | other | R | officials suspended | 2013-11-18 | cumulative
@fact tr = 9 | other | R | special trains run for the festival | 2013-11-17 | constant
@rel sum d2 = dw + dm + dc
@trap d1 d2 :: noon and night
@trap d2 d3 :: three of the injured died
@trap cr ex :: came, and expected
@trap cs crl :: the state's money and the railway's
@trap pl rp :: at the ghat and at the station
@trap i2 ih :: injured, and still in hospital

@doc a-agency | Indian news agency | 2013-11-17
{17|d1} pilgrims die in stampede on station footbridge in Bihar

Begusarai, Nov 17 (BNI): At least {17|>d1|t=by noon|by=officials} people were killed and {60|i1|^} injured by noon on {Sunday|day} in a stampede on a narrow footbridge at Simaria Ghat railway station, officials said.

Pilgrims returning from the Kartik Purnima dip in the Ganga were crossing to platform {3|-} around {6.20 am|tm} when a rumour spread that a live wire had fallen.

The bridge, put up in {1962|y}, is {2.4|w} metres wide.

Railway general manager Nitish Ranjan Thakur announced an ex gratia of {Rs 5 lakh|crl|by=Nitish Ranjan Thakur} to the next of kin of the dead and {Rs 50,000|ci|^} to the seriously injured. The state government will pay a further {Rs 3 lakh|cs|by=The state government} per death.

{Nine|tr} special trains had been run for the festival. The district administration had made arrangements for {2.5 lakh|ex|by=The district administration|m=projected} bathers. BNI COR KSP RT 11171312

@doc b-patna | Patna daily | 2013-11-18
{Fourteen|rp} constables for a river of people

By Shabana Firdaus

SIMARIA: Who was on duty? That question was put to everyone who wore a uniform here on Sunday, and the arithmetic of the replies is bitter. On the sand, the district had {320|pl} policemen. On the platforms, where every one of the {four lakh|~cr} had to pass, the railway had {14|rp}.

By the time the lamps were lit {29|d2|t=By the time the lamps were lit} bodies lay in the hall of the Sadar Hospital: {21|dw} women, {five|dm} men, {three|dc} children, the smallest in a yellow sweater. {Eighty-four|i2|^} people had been hurt.

An RPF head constable, his voice gone, showed us the place. "It was {twenty past six|tm}. The passenger came in on one side and the express was announced on the other." The stairs, he said, take {forty|-} people. There may have been {a thousand|-}.

{Six|sus} railway officials, among them the station superintendent, have been suspended. The railway adds {five lakh|crl} rupees to the {three|cs|x=100000|by=the chief minister} lakh promised by the chief minister.

@doc c-english | Delhi newspaper | 2013-11-18
The bridge had been declared unfit in 2009

Four years and {two|-} reports. That's how long the railways knew.

A 2009 inspection note, seen by this newspaper, calls the footbridge at Simaria Ghat - {2.4|w} m wide, riveted in {1962|y} - "not fit for mela traffic". A second one, of 2011, proposes a replacement.

On Sunday morning at {6.20|tm} {35|!d2|t=until Sunday night|by=the district magistrate} pilgrims paid for it with their lives, the count of the district magistrate until Sunday night: {21|dw|^} women, {five|dm|^} men and {three|dc|^} children.

Around {2.5 lakh|!~cr} devotees had come, twice what the station handles in a month, on {nine|tr} special trains and every other wheel in north Bihar. The railway had detailed {14|rp} men.

"We will fix responsibility," said general manager N.R. Thakur, who has so far suspended {half a dozen|sus|by=general manager N.R. Thakur}. {Rs 5 lakh|crl|^} goes to each family from the railways, and {Rs 50,000|ci} to those with grave injuries.

(With inputs from agencies)
ALSO IN NATION: Onion at Rs 80; 7 held for fake currency

@doc d-uk | British broadsheet, website | 2013-11-18
India festival stampede: death toll rises to {32|d3} as families search hospitals

Rupert Ashdown-Kaur in Delhi. Mon 18 Nov 2013 18.44 GMT. 46 shares

{Three|-} more victims of the stampede at a railway station in eastern India died of their injuries on Monday, bringing the toll to {32|d3|t=on Monday}.

{Forty-one|ih|^} of the injured remained in the district hospital, where patients lay {two|-} to a bed and relatives held the drips.

About {400,000|~cr} Hindus had bathed in the Ganges at Simaria at dawn on {Saturday|!day}, to mark the full moon. They poured on to a bridge less than {2.5|<w} metres wide.

Police, who had {320|pl} officers at the river, first blamed a rumour about an electric cable, then a delayed train.

The railways promised the bereaved {500,000|crl|by=The railways} rupees ({£5,000|-}); the Bihar government, {800,000|!cs}. {Six|sus} officials have lost their posts for now.
