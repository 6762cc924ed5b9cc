@story u5-wajarejo-benefit
@topic An Indonesian regency cleans its list of cash-benefit recipients and strikes off too many
@subject K = Wajarejo Regency | Wajarejo | the regency
@subject B = Bupati Sri Handayani Latuconsina | Latuconsina | the bupati | the regent
@subject C = cash benefit for poor families | the benefit | benefit | cash transfer
@subject O = Social affairs office | the social office | Dinas Sosial | the office
@subject M = Ministry of Social Affairs | the ministry | Jakarta
@subject L = Lembaga Suara Warga | Suara Warga | the watchdog
@subject P = Mbah Tukinem | Tukinem | grandmother Tukinem
@fact r0 = 61300 | other | C | families on the list | 2032-03-31 | snapshot
@fact r1 = 47900 | other | C | families on the list | 2032-04-01 | snapshot
@fact rx = 13400 | other | C | families struck off | 2032-04-01 | cumulative
@fact rb = 3870 | other | C | families put back on the list | 2032-06-07 | cumulative
@fact r2 = 51770 | other | C | families on the list | 2032-06-07 | snapshot
@fact ap = 8240 | cases | O | appeals lodged | 2032-06-07 | cumulative
@fact ad = 5110 | cases | O | appeals decided | 2032-06-07 | cumulative
@fact dd = 1690 | other | O | dead people found on the list | 2032-04-01 | cumulative
@fact cs = 214 | other | O | civil servants found on the list | 2032-04-01 | cumulative
@fact am = 450000 | price | C | rupiah a family a month | 2032 | constant
@fact an = 500000 | price | C | rupiah a family a month | January 2033 | plan | pledged
@fact sv = 72000000000 | budget | K | rupiah to be saved in a year | 2032 | plan | projected
@fact bg = 318000000000 | budget | C | rupiah for the year | 2032 | plan
@fact po = 11.8 | rate | K | percent of residents who are poor | 2031 | snapshot
@fact pn = 8.6 | rate | M | percent of residents who are poor nationwide | 2031 | snapshot
@fact sm = 640 | sample_size | L | struck-off families visited | May 2032 | snapshot
@fact wr = 37 | other | L | percent of visited families that should have stayed | May 2032 | snapshot
@fact ag = 81 | age | P | age | June 2032 | snapshot
@fact mo = 2 | duration | P | months without the benefit | June 2032 | cumulative
@fact cr = 1500 | crowd | L | people at the protest | 2032-06-08 | snapshot
@fact cp = 900 | crowd | O | people at the protest, by the police count | 2032-06-08 | snapshot
@fact dl = 2032-07-31 | date | O | last day to appeal | - | plan
@rel diff rx = r0 - r1
@rel sum r2 = r1 + rb
@trap r0 r1 :: the list before and after
@trap ap ad :: lodged and decided
@trap cr cp :: organisers and police
@trap am an :: now and from January
@trap po pn :: regency and country
@trap rx dd :: all struck off and the dead among them

@doc a-english | Jakarta English daily | 2032-06-09
Struck off for owning a motorbike, grandmother of Wajarejo gets her rice money back

Arief Simatupang, The Java Ledger

Tukinem, {81|ag}, does not ride. The motorbike in her name belonged to a grandson who went to Malaysia with it. It cost her {two|mo} months of benefit.

On Tuesday she was brought on a cart to the square in front of the regent's office, where {1,500|cr|by=according to organizers} people, according to organizers, and {900|cp|by=according to police}, according to police, demanded an end to what the regency calls a cleansing of its data.

On April 1 Wajarejo removed {13,400|rx|t=On April 1} families from its list of recipients of {Rp 450,000|am|v=450000} a month, which went from {61,300|r0} to {47,900|r1|t=On April 1} at a stroke. The social affairs office said {1,690|dd|by=The social affairs office} of the recipients were dead and {214|cs|^} on the government's own payroll.

So far {8,240|ap|t=So far} families have appealed, {5,110|ad|t=So far} have had an answer and {3,870|rb|t=So far} are back. The deadline is {July 31|dl}.

Watchdog Suara Warga knocked on {640|sm} doors last month and judged that {37 percent|wr|t=last month|by=Watchdog Suara Warga} should never have been touched.

@doc b-regency | regency press release | 2032-06-08
BUPATI: DATA ARE CLEANER, THE POOR ARE SAFE

Wajarejo (Humas) – The Bupati of Wajarejo, Sri Handayani Latuconsina, received representatives of residents this morning.

She explained that {1,690|dd} names on the former list belonged to the deceased and {214|cs} to active civil servants. "Do you want the dead to eat?" she asked.

Of {8,240|ap} objections, {5,110|ad} have been processed and {3,780|!rb} families restored. As a result {51,770|r2|t=now} families now receive assistance. Objections may be filed until {31 July|dl} at village offices, no fee.

The verification will save {Rp 72 billion|sv|v=72000000000} this year from a budget of {Rp 318 billion|bg|t=this year|v=318000000000}. From January she promised {Rp 500,000|an|t=From January|v=500000} per family per month.

Poverty in Wajarejo is {11.8%|po}.

@doc c-watchdog | NGO report summary | 2032-06-06
Salah Coret: what we found at {640|sm} doors

Method. In May our volunteers drew families at random from those removed in April, {13,400|rx|t=in April} of them, in all {23|-} districts.

Findings. {37|wr} of every hundred meet all the criteria. If this holds for the whole, close to {5,000|-|m=hypothetical} families lost {Rp 450,000|am|v=450000} a month by mistake. In {11%|-} of cases the officer had confused two people of the same name. Just {four|-} of the doors we knocked at belonged to a civil servant.

Context. The regency's poverty rate, {11.8|po|t=In the year before the cut} percent, compares with {8.6|pn|^} for Indonesia. In the year before the cut, nobody proposed that there were fewer poor.

We ask the regent to restore everyone first and check afterwards. It'd take {Rp 6 billion|-|v=6000000000} a month. The savings announced are {Rp 72 billion|sv|v=72000000000} in a year.

Contact: Suara Warga, Jl. Diponegoro 41, lt. 2

@doc d-portal | news portal | 2032-06-08
Demo at Wajarejo regency: "Return our names!"

Selasa, 08 Jun 2032 14:22 WIB | baca 1,2 rb kali

{2,500|!cr} people in the count of the organisers thronged the Wajarejo square on Tuesday. They want all families scratched from the cash transfer in April to be reinstated.

Field coordinator Yohanes Batubara said {14,300|!rx|by=Field coordinator Yohanes Batubara} had been dropped and that the office had answered only {a bit over half|-} of the complaints.

Mbah Tukinem (about {90|?~ag}) wept on the steps. "Three months I eat cassava," she said through a neighbour, {three|?mo} being what many here reckon since the last money arrived in March.

The list has {51,770|r2|t=today} names today, the social office counters, and will grow. But the regent won't exceed the budget, {Rp 381 billion|!bg|v=381000000000}. Those still waiting have until {the end of July|dl|v=2032-07-31}.

Baca juga: 7 resep lodeh | Harga emas naik Rp 12.000

@doc e-radio | radio bulletin | 2032-06-08
It is five in the afternoon, RRS news.

The regent of Wajarejo has promised more money for poor families: {five hundred thousand|an|t=as of January} rupiah as of January, up from {four hundred and fifty|am|x=1000}. Her announcement came as protesters gathered outside her office. Police counted {nine hundred|cp|by=Police}.

They are angry about April, when the number of families that get help fell by {thirteen thousand four hundred|rx|t=April}. A little under {four thousand|<rb} have since been taken back. {Eight thousand two hundred and forty|ap} have complained.

One protester, grandmother Tukinem, aged {eighty-one|ag}, will get her {two|mo} missing months in cash tomorrow, the office says.

And now the price of shallots.
