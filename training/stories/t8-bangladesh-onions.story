@story t8-bangladesh-onions
@topic Onion prices in Bangladesh after India's export ban, November and December 2031
@subject L = local onions | local onion | deshi onions | deshi | home-grown onions
@subject I = Indian onions | Indian onion | Indian | onions from India
@subject B = Bangladesh | Dhaka | the government | the country | the commerce ministry
@subject N = India | New Delhi | Delhi | Indian growers | Nashik
@subject T = Trading Corporation of Bangladesh | TCB | the state trading agency
@subject D = consumer rights directorate | the directorate | the watchdog
@subject H = Hili land port | Hili | the border post
@subject P = Pabna | farmers in Pabna | growers in Pabna | Pabna growers
@fact l1 = 72 | price | L | retail price of a kilo in Dhaka | 2031-11-03 | snapshot
@fact l2 = 148 | price | L | retail price of a kilo in Dhaka | 2031-11-24 | snapshot
@fact l3 = 96 | price | L | retail price of a kilo in Dhaka | 2031-12-15 | snapshot
@fact lp = 105.6 | rate | L | rise in the retail price in three weeks | 2031-11-24 | snapshot
@fact lf = 35.1 | rate | L | fall in the retail price from the peak | 2031-12-15 | snapshot
@fact i1 = 58 | price | I | retail price of a kilo in Dhaka | 2031-11-03 | snapshot
@fact i2 = 121 | price | I | retail price of a kilo in Dhaka | 2031-11-24 | snapshot
@fact i3 = 84 | price | I | retail price of a kilo in Dhaka | 2031-12-15 | snapshot
@fact s2 = 129 | price | L | wholesale price of a kilo at Shyambazar | 2031-11-24 | snapshot
@fact s3 = 82 | price | L | wholesale price of a kilo at Shyambazar | 2031-12-15 | snapshot
@fact dm = 2700000 | other | B | tonnes of onions needed in a year | - | constant
@fact pg = 3420000 | other | B | tonnes of onions harvested in a year | 2030-31 | snapshot
@fact pl = 855000 | other | B | tonnes of onions lost to rot in a year | 2030-31 | snapshot
@fact ps = 25 | rate | B | share of onions lost to rot | 2030-31 | snapshot
@fact pn = 2565000 | other | B | tonnes of onions left after rot in a year | 2030-31 | snapshot
@fact gap = 135000 | margin | B | tonnes of onions short in a year | 2030-31 | snapshot
@fact im = 612000 | other | B | tonnes of onions imported in a year | 2030-31 | snapshot
@fact imi = 557000 | other | B | tonnes of onions imported from India in a year | 2030-31 | snapshot
@fact ime = 31000 | other | B | tonnes of onions imported from Egypt in a year | 2030-31 | snapshot
@fact imp = 24000 | other | B | tonnes of onions imported from Pakistan in a year | 2030-31 | snapshot
@fact imo = 55000 | other | B | tonnes of onions imported from other countries in a year | 2030-31 | snapshot
@fact ims = 91.0 | rate | B | share of imported onions from India | 2030-31 | snapshot
@fact pe = 186000 | other | B | tonnes of onions permitted to be imported | 2031-12-01 | plan | pledged
@fact ar1 = 42700 | other | B | tonnes of permitted onions arrived | 2031-12-01 | cumulative
@fact ars = 23.0 | rate | B | share of permitted onions arrived | 2031-12-01 | cumulative
@fact ar2 = 88200 | other | B | tonnes of permitted onions arrived | 2031-12-15 | cumulative
@fact du = 10 | rate | B | import duty on onions | 2031-11-24 | snapshot
@fact tp = 65 | price | T | price of a kilo from the trucks | 2031-11-24 | constant
@fact tk = 2 | other | T | kilos allowed to a buyer | - | constant | threshold
@fact tt = 80 | other | T | sale trucks in Dhaka | 2031-11-24 | snapshot
@fact tl = 1.2 | other | T | tonnes on a sale truck | - | constant
@fact td = 96 | other | T | tonnes sold in a day in Dhaka | 2031-11-24 | snapshot
@fact tt2 = 150 | other | T | sale trucks in Dhaka | 2031-12-01 | plan | pledged
@fact ra = 537 | other | D | markets raided | 2031-12-01 | cumulative
@fact ft = 214 | other | D | traders fined | 2031-12-01 | cumulative
@fact fm = 18600000 | damages | D | fines in taka | 2031-12-01 | cumulative
@fact sz = 61 | other | D | tonnes of onions seized at Khatunganj | 2031-11-29 | snapshot
@fact in1 = 9.3 | rate | B | inflation over a year | 2031-11 | snapshot
@fact in0 = 8.7 | rate | B | inflation over a year | 2031-10 | snapshot
@fact if1 = 10.8 | rate | B | food inflation over a year | 2031-11 | snapshot
@fact if0 = 9.6 | rate | B | food inflation over a year | 2031-10 | snapshot
@fact pc = 34 | price | P | cost of growing a kilo | 2031 | snapshot
@fact pf = 78 | price | P | price of a kilo at the farm | 2031-12-15 | snapshot
@fact pm = 44 | margin | P | gain on a kilo at the farm | 2031-12-15 | snapshot
@fact ha = 64000 | area | B | hectares of early onions | 2031 | snapshot
@fact hv = 810000 | other | B | tonnes of early onions expected | 2031-12 | plan | projected
@fact tr = 112 | other | H | loaded trucks held | 2031-11-24 | snapshot
@fact trr = 38 | other | H | loaded trucks let through | 2031-11-25 | snapshot
@fact nx = 1710000 | other | N | tonnes of onions exported in a year | 2030-31 | snapshot
@fact nxs = 32.6 | rate | N | share of exported onions that went to Bangladesh | 2030-31 | snapshot
@fact n1 = 3850 | price | N | price of a quintal at Lasalgaon in rupees | 2031-11-19 | snapshot
@fact n2 = 2460 | price | N | price of a quintal at Lasalgaon in rupees | 2031-11-25 | snapshot
@fact np = 36.1 | rate | N | fall in the price at Lasalgaon | 2031-11-25 | snapshot
@fact nm = 550 | price | N | minimum export price of a tonne in dollars | 2031-09 | constant | threshold
@rel change lp = l1 -> l2
@rel change lf = l2 -> l3
@rel share ps = pl / pg
@rel diff pn = pg - pl
@rel diff gap = dm - pn
@rel sum im = imi + ime + imp
@rel sum imo = ime + imp
@rel share ims = imi / im
@rel share ars = ar1 / pe
@rel product td = tt * tl
@rel diff pm = pf - pc
@rel share nxs = imi / nx
@rel change np = n1 -> n2
@trap l2 i2 :: local and Indian onions on one day
@trap l2 s2 :: retail and wholesale
@trap l3 td :: 96 taka and 96 tonnes
@trap ar1 ar2 :: arrivals at two dates
@trap pe ar1 :: permits and arrivals
@trap pg pn :: harvest before and after rot
@trap in1 if1 :: all prices and food prices
@trap n1 n2 :: before and after the ban
@trap im imi :: all imports and those from India
@trap tt tt2 :: trucks now and promised
@trap tr trr :: trucks held and let through

@doc a-wire | news agency | 2031-11-24
Onion prices double in Bangladesh after India shuts export gate

DHAKA, Nov 24 (Delta Press) - A kilogram of home-grown onions, the base of almost every Bangladeshi meal, cost {148|l2|t=on Monday} taka in the markets of Dhaka on Monday, up from {72|l1|t=three weeks earlier} taka three weeks earlier, after neighbour India banned exports.

Imported Indian onions fetched {121|i2|t=on Monday} taka, from {58|i1|t=three weeks earlier}.

New Delhi imposed the ban on Thursday to calm its own market ahead of state elections. Since September exporters had been bound to a floor price of {$550|nm|t=Since September} a tonne.

Bangladesh imported {612,000|im|t=in the last fiscal year} tonnes of onions in the last fiscal year, {91%|ims|^} of them from India. Smaller amounts came from Egypt ({31,000|ime|^} tonnes) and Pakistan ({24,000|imp|^}).

At Hili, the busiest crossing for the trade, {112|tr|t=on Monday} loaded trucks were stuck on the Indian side on Monday, importers said.

The commerce ministry said it would spend no more time on talks and drop a {10%|du} import duty and that the state trading agency was selling onions at {65|tp} taka from {80|tt} trucks in the capital.

Commerce adviser Shamsad Quraishi accused "syndicates" of hoarding. "There is no shortage, there is greed," she said.

@doc b-daily | Dhaka English-language daily | 2031-11-25
Tears before the knife

Staff Correspondent

Rokeya Begum used to buy {five|-} kilos at a time. Yesterday at Karwan Bazar she bought {six|-} onions, and counted them.

Deshi onions were selling at Tk {148|l2|t=Yesterday} a kg, a rise of {106 percent|lp|t=since the third of the month|round} since the third of the month. Even at Shyambazar, the wholesale hub on the Buriganga, sacks changed hands at Tk {129|s2|t=Yesterday} a kg.

Her alternative was to queue for a truck of the Trading Corporation of Bangladesh. Each brings {1.2|tl} tonnes and every customer may take {two|tk} kg at Tk {65|tp}. With {80|tt} such trucks in the city, TCB puts {96|td} tonnes a day on sale. The line at Khamarbari yesterday ran past the mosque.

At Hili, {38|trr|t=yesterday evening} trucks with letters of credit opened before the ban were allowed across by yesterday evening, the local C&F agents' association said. The day before {112|tr|t=The day before} had been waiting.

Who is to blame? The importers point to Delhi, the wholesalers to the importers, and the adviser to everyone. The Consumers' Forum says the arithmetic of supply has been known for years: the country needs {27 lakh|dm|v=2700000} tonnes a year and imports, {6.12 lakh|im|v=612000|t=last year} tonnes last year, fill the hole. The sellers of deshi and Indian onions at the next stall, the latter at Tk {121|i2|t=Yesterday}, had no view.

(See also: Editorial, page {6|-}; Aman harvest up {3|-} pc, page {12|-})

@doc c-live | TV news live page | 2031-12-01
LIVE: Onion watch – permits, raids and prices

Deltavision Online | {14:32|-} | {2.1K|-} watching

14:30 Commerce ministry briefing ends. Main points below.

• Import permits have been given for {186,000|pe|t=to date} tonnes to date, from Myanmar, Egypt, Türkiye and Pakistan.
• So far {42,700|ar1|t=So far} tonnes are in.
• The TCB fleet in Dhaka will be raised to {150|tt2} trucks from {80|tt}; price stays Tk {65|tp}, limit {2|tk} kg a head.
• Annual need put at {2.7 million|dm} tonnes; net harvest at {2.57 million|pn}.
• Customs duty of {10%|du|t=was} was lifted until mid-February.

13:55 The consumer rights directorate says its teams have now been to {537|ra|t=now} markets and fined {214|ft|^} traders. Total: Tk {18.6|!fm|x=10000000} crore.

13:10 From Chattogram: the {61|sz|t=on Saturday} tonnes seized in a Khatunganj warehouse on Saturday will be auctioned, not destroyed, a magistrate rules.

12:40 Reader Farhan from Mirpur {10|-} asks what the peak price was. On 24 November local onion reached Tk {148|l2|t=On 24 November} and Indian onion Tk {148|!i2|t=On 24 November}, according to our price log. Today it's lower.

12:05 Reminder: at the worst moment about {130|?~tr} trucks were lined up at Hili. Nearly all have since turned round and gone back to Nashik.

11:30 Inflation data is out. {9.3%|in1|t=November} for November, from {8.7%|in0|t=October} in October. Food: {10.8%|if1|t=November} ({9.6%|if0|t=October} the month before).

@doc d-business | business daily | 2031-12-03
Why a country that grows enough onions runs out every November

Bangladesh harvested {34.2 lakh|pg|t=last season|v=3420000} tonnes of onions last season. It eats {27 lakh|dm|v=2700000}. On paper, there should be a surplus the size of Rajshahi's mango crop.

On the floor of the barn it looks different. {25 percent|ps} of the crop, or {6.85 lakh|!pl|v=685000} tonnes, rots or dries out before it is sold. What reaches a kitchen is {25.65 lakh|pn|v=2565000} tonnes, {1.35 lakh|gap|v=135000} too few. Cold storage for onions barely exists. And so a gap opens, and the gap is called India.

Last fiscal year {5.57 lakh|imi|t=Last fiscal year|v=557000} tonnes crossed that border. From everywhere else came {55,000|imo|t=Last fiscal year}. "If you have one supplier you do not have a market, you have a mood," said Dr Iftekhar Rozario of the Delta Policy Institute.

The emergency permits look large: {1.86 lakh|pe|v=186000} tonnes. By Monday only {23 percent|ars|t=By Monday} had landed. A vessel from Alexandria takes twenty-two days.

For households the shock arrived with prices already racing. Inflation was {8.7 percent|in0|t=in October} in October and {9.3|in1|t=last month} last month; for food the {two|-} figures were {9.6|if0|t=in October} and {10.8|if1|t=last month}.

Raids are no answer, traders say. {214|ft} of them have paid fines, Tk {1.86 crore|fm|v=18600000} together. "They fined me for not displaying a price list. The price changed while I was writing it," said one at Moulvibazar.

@doc e-indian | Indian regional newspaper | 2031-11-26
Nashik growers count cost of ban as Lasalgaon prices crash by over {a third|>np|v=33.3}

NASHIK: Five days after the Centre stopped onion exports, the modal price at Lasalgaon, Asia's biggest onion market, slid to Rs {2,460|n2|t=on Tuesday} a quintal on Tuesday. On the eve of the ban it had been Rs {3,850|n1|t=On the eve of the ban}. Farmers threw produce on the Mumbai-Agra highway in protest.

The fall works out to {36.1 per cent|np|t=on Tuesday}. "Dhaka pays double and we get {half|-}," said Sandip Gaikwad-Rao, who has {eleven|-} acres in Niphad.

India sold {17.1 lakh|nx|t=in 2030-31|v=1710000} tonnes abroad in 2030-31. Nearly {a third|~nxs} of it, {5.57 lakh|imi|v=557000|t=in 2030-31} tonnes, went to Bangladesh, by far the largest buyer. Growers' unions say the {$550|nm|t=since September} floor in force since September was damage enough.

In Dhaka the retail rate for Indian onions was {121|i2|t=on Monday|by=agency reports} taka on Monday, agency reports said; for the local variety it was {148|l2|^}. Before all this they were {58|i1|t=Before all this} and {72|l1|t=Before all this}. Bangladesh is trying to replace Indian supplies with Egyptian and Burmese ones.

District collector Meher Tamboli appealed for calm. Police booked {27|-} persons for blocking NH-{60|-}.

@doc f-later | Dhaka English-language daily | 2031-12-16
New harvest, new sea cargoes pull onion below Tk {100|<l3}

The first early onions of the season from Pabna and Faridpur reached the city on Sunday, and the price listened. Yesterday local onion retailed at Tk {96|l3|t=Yesterday} a kg, {35 percent|lf|round} under its November high of Tk {148|l2|t=November}. What little Indian onion is left cost Tk {84|i3|t=Yesterday}. At Shyambazar the wholesale rate was Tk {82|s3|t=Yesterday}.

Imports have helped too. {88,200|ar2|t=till yesterday} tonnes had come ashore till yesterday, twice the {42,700|ar1|t=two weeks earlier} of two weeks earlier, out of the {186,000|pe} allowed.

The agriculture extension department expects {8.1 lakh|hv|v=810000|by=The agriculture extension department} tonnes of early onions from {64,000|ha} hectares.

Pabna growers are having the season of their lives. Producing a kg costs them Tk {34|pc}. Traders at the farm gate were paying Tk {78|pf|t=yesterday}, which leaves Tk {44|pm|t=yesterday}. "Next year everyone will plant and we'll be begging again," said Abdul Momen of Sujanagar.

It will take a while to show in the statistics. Food inflation in November, at {10.3 percent|!if1|t=in November}, was the highest since the floods. All prices together rose by {9.3 percent|in1|t=in November}, against {8.7|in0|t=in October} in October.

TCB says its trucks will keep selling at Tk {65|tp} until the end of the month. There were {80|tt|t=three weeks ago} of them three weeks ago; its spokesman could not say how many there are now.
