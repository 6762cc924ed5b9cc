@story j2-harz-home-fire
@topic Night fire in a care home near Goslar, Germany
@subject F = Haus Tannenblick fire | the fire | blaze | fire
@subject H = Haus Tannenblick | the home | the care home | Tannenblick
@subject B = Goslar district fire brigade | the fire brigade | firefighters | fire crews
@subject N = Dorothea Zschiesche | Ms Zschiesche | Zschiesche | the night nurse
@subject L = Lower Saxony's social affairs ministry | the ministry
@subject Fo = Public prosecutor Levent Akyol | Akyol | the prosecutor
@fact d0 = 2 | deaths | F | residents killed | 2018-01-23 morning | cumulative
@fact d1 = 3 | deaths | F | residents killed | 2018-01-29 | cumulative
@fact i0 = 19 | injuries | F | people taken to hospital | 2018-01-23 morning | cumulative
@fact ser = 5 | injuries | F | people badly hurt | 2018-01-23 morning | snapshot
@fact ff = 2 | injuries | F | firefighters hurt | 2018-01-23 morning | cumulative
@fact res = 76 | other | H | residents in the house | 2018-01-22 | snapshot
@fact beds = 84 | other | H | places | 2018 | constant
@fact rescd = 61 | rescued | F | residents carried or led out | 2018-01-23 | constant
@fact self = 13 | other | F | residents who got out by themselves | 2018-01-23 | constant
@fact staff = 2 | other | H | staff on the night shift | 2018-01-22 | snapshot
@fact req = 2 | other | L | staff at night that the rules require for such a house | 2018 | constant | threshold
@fact tal = 02:37 | clock | F | when the alarm reached the brigade | - | constant
@fact tar = 02:46 | clock | F | when the first crew arrived | - | constant
@fact resp = 9 | duration | B | minutes from alarm to arrival | - | constant
@fact tout = 05:30 | clock | F | when it was out | - | constant
@fact crew = 180 | other | B | firefighters and rescuers at the scene | 2018-01-23 | snapshot
@fact loss = 1500000 | damages | F | euros of damage to the building | 2018-01-23 | snapshot | projected
@fact a1 = 91 | age | F | age of the woman killed | - | constant
@fact a2 = 84 | age | F | age of the man killed | - | constant
@fact a3 = 88 | age | F | age of the woman who died later | - | constant
@fact an = 46 | age | N | age of the night nurse | - | constant
@fact up = 11 | rescued | N | residents whom she brought out | - | constant
@fact temp = -8 | temperature | F | degrees Celsius in the night | 2018-01-23 | snapshot
@fact dt3 = 2018-01-29 | date | F | day of the third death | - | constant
@fact vill = 9 | other | B | villages that sent helpers | - | constant
@fact lim = 100 | other | L | residents at most for that staff | 2018 | constant | threshold
@fact pre = 4 | duration | H | minutes from the detection of smoke to the signal | - | constant
@fact wit = 64 | other | Fo | witnesses heard | 2018-01-30 | cumulative
@fact wage = 80 | age | Fo | age that most witnesses exceed | - | constant
@fact bed = 4900 | price | L | euros that sprinklers would cost a place | - | plan | projected
@fact paid = 1200000 | damages | H | euros paid by the insurer | 2018-03-02 | cumulative
@fact tsh = 21:00 | clock | N | when her shift began | - | constant
@fact built = 1974 | other | H | year of construction | - | constant
@fact floors = 4 | other | H | floors | - | constant
@fact spr = 410000 | budget | L | euros that sprinklers would cost a house of that size | - | plan | projected
@rel product spr = beds * bed
@rel sum res = rescd + self + d0
@trap d0 d1 :: a third resident died six days later
@trap res beds :: residents and places
@trap i0 ser :: all in hospital and the badly hurt
@trap staff req :: staff there and staff required
@trap a2 beds :: an age and a number of places, both 84

@doc a-agency | German news agency, English service | 2018-01-23
{Two|d0} dead in nursing home fire in the Harz

Goslar (NAD) - {Two|d0|t=early Tuesday|by=police said} residents have died in a fire at a nursing home in northern Germany early Tuesday, police said. {Nineteen|i0|^} people were in hospital, {five|ser|^} of them with serious injuries.

The alarm reached the district fire brigade at {2:37 am|tal}. The first engine was at the Haus Tannenblick {nine|resp} minutes later, a spokesman said. By {half past five|tout} the fire, which had started on the second floor, was out.

The dead are a woman of {91|a1} and a man of {84|a2}. {Seventy-six|res|t=at the time} people were living in the home at the time, watched over by {two|staff} staff.

Damage was put at {1.5 million|loss|by=police said} euros, police said.

@doc b-region | regional newspaper, English pages for residents from abroad | 2018-01-24
"I counted doors" – the night at Haus Tannenblick

By Friederike Ohlmeyer

Minus {eight|temp|v=-8} degrees, fog, and no light but the blue one. In blankets on the car park of a discount market sat the old people whom neighbours and fire crews had brought out of the smoke: {61|rescd} were carried or led, {13|self} walked by themselves.

Dorothea Zschiesche, {46|an}, had taken over the night shift at {nine|tsh}. "I counted doors. In the dark it is the only thing you can do," she says. {Eleven|up} people came out holding on to her belt, one after another.

{180|crew} helpers from {nine|vill} villages were there, among them {two|ff} firefighters who were hurt themselves when a ceiling came down.

The house has {four|floors} floors and dates from {1974|built}; no sprinklers, as almost everywhere. The ministry in Hanover says that the law asks for {two|req|by=The ministry in Hanover} people at night for a house of up to {100|lim} residents. Exactly {two|staff} were on duty.

For the time being, those who are well enough sleep in a youth hostel at Hahnenklee. {Nineteen|i0} of their neighbours are in clinics in Goslar, Salzgitter and Hanover.

How you can help: account DE00 0000 0000, reference "Tannenblick". Office hours 9–12.

@doc c-prosecutor | press notice of the public prosecutor | 2018-01-30
Investigation into the fire of 23 January: state of play

1. On {29 January|dt3} an {88|a3}-year-old resident died in Hanover of smoke inhalation. The number of those killed thus stands at {three|d1|t=thus stands}.

2. The seat of the fire was an electric blanket in room 217. There are no signs of arson. No person is under suspicion.

3. The alarm system sent its first signal at {2.37|tal}. The log of the system shows that smoke had been detected {four|pre} minutes earlier, when a pre-alarm was displayed at the porter's desk, which is not staffed at night. Whether this is of weight under criminal law is being examined.

4. {Sixty-four|wit|t=so far} witnesses have been heard so far, most of them over {80|>wage} years of age.

Inquiries: Prosecutor Levent Akyol, ext. 4417

@doc d-care-trade | care-sector trade magazine | 2018-03-02
{Two|staff} at night: Enough on paper

When the Tannenblick burned in January the ratio was legal. {Two|staff} for {76|res}: the state allows it up to {a hundred|lim}, and the house, with its {84|beds} places, could never have exceeded that.

{Three|d1} people died. Without the night nurse it would have been more; she fetched {eleven|up} on her own before the first hose was laid at {a quarter to three|tar}, and collapsed in the {second|-} ambulance.

The association of private homes warns against haste. A retrofit with sprinklers comes to some {€410,000|~spr|by=the ministry's own estimate} for {four|floors} storeys, by the ministry's own estimate, or about {4,900|~bed} per bed. The insurer has now paid out {€1.2 million|paid|t=now}, somewhat less than the police first guessed.

More in this issue: Pay deal: +2.9% from April • Test: seven hoists compared
