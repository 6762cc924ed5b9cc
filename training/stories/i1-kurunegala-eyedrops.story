@story kurunegala-eyedrops
@topic Contaminated eye drops at state hospitals, Sri Lanka: recall and inquiry
@subject P = Clarivist eye drops | the drops | Clarivist | the product | the steroid drops
@subject H = Wayamba teaching hospital | the hospital | Wayamba | Kurunegala
@subject M = Ministry of Health | the ministry | Colombo | health ministry | Health officials
@subject C = Sanvera Biotech | Sanvera | the manufacturer | the importer
@subject A = Govt Medical Officers' Forum | the doctors' union | the Forum | GMOF
@fact ca1 = 27 | cases | P | patients with infected eyes | 2030-05-09 | cumulative
@fact ca2 = 44 | cases | P | patients with infected eyes | 2030-05-16 | cumulative
@fact cah = 19 | cases | H | patients with infected eyes | 2030-05-16 | cumulative
@fact bl = 8 | injuries | P | patients who lost sight in one eye | 2030-05-16 | cumulative
@fact di = 0 | deaths | P | people killed | 2030-05-16 | cumulative
@fact bo = 30000 | other | P | bottles imported | 2029-12 | cumulative
@fact us = 4650 | other | P | bottles used | 2030-05-16 | cumulative
@fact rc = 22800 | other | P | bottles recovered | 2030-05-16 | cumulative
@fact ho = 7 | other | P | hospitals that reported infections | 2030-05-16 | cumulative
@fact pr = 385 | price | P | rupees for a bottle | 2029-12 | constant
@fact prn = 920 | price | P | rupees for a bottle from the former supplier | 2029 | constant
@fact cmp = 2500000 | damages | M | rupees of compensation for each blinded patient | 2030-05-16 | plan | pledged
@fact dem = 25000000 | damages | A | rupees of compensation asked for each blinded patient | 2030-05-16 | plan
@fact days = 23 | duration | M | days from the first alert to the recall | 2030-04-14 to 2030-05-07 | snapshot
@fact rec = 2030-05-07 | date | M | day of the recall | - | constant
@fact fi = 2030-04-14 | date | H | day of the first alert | - | constant
@fact ar = 2 | arrests | M | officials arrested | 2030-05-16 | cumulative
@trap ca1 ca2 :: a week apart
@trap ca2 cah :: the country and one hospital
@trap ca2 bl :: infected and blinded
@trap bo us :: imported and used
@trap cmp dem :: offered and asked
@trap pr prn :: two suppliers

@doc a-morning | national daily | 2030-05-10
Eye drops recalled from state hospitals after {27|ca1} infections

By Shenali Weerakkody

The health ministry has withdrawn an imported steroid eye drop from all state hospitals after {27|ca1|t=by yesterday|by=Deputy Director General Dr Farook Mansoor} patients had, by yesterday, developed severe infections following cataract surgery, Deputy Director General Dr Farook Mansoor said.

The recall of Clarivist, made by the Indian firm Sanvera Biotech, was ordered on {May 7|rec}. Doctors at Wayamba Teaching Hospital in Kurunegala had first raised the alarm on {April 14|fi|by=Doctors at Wayamba Teaching Hospital}.

"It took {23|days} days. In {23|days} days you can blind a lot of people," said a consultant there, who asked not to be named.

Sri Lanka bought {30,000|bo} bottles under an emergency purchase in December at {Rs. 385|pr} each. The former supplier had charged {Rs. 920|prn|s=former supplier}.

Nobody has died. The ministry could not say how many bottles were still on shelves.

Hotline 1907 (toll free). Our e-paper costs Rs. 30.

@doc b-wire | international wire agency | 2030-05-16
Sri Lanka to compensate patients blinded by contaminated drops

COLOMBO — Sri Lanka said on Thursday it would pay {2.5 million|cmp|t=on Thursday|by=Sri Lanka} rupees to each of {eight|bl|t=on Thursday|by=Sri Lanka} patients who lost sight in an eye after being given contaminated drops.

The number of infections has grown to {44|ca2|t=Thursday|by=the health ministry} at {seven|ho|by=the health ministry} hospitals, the health ministry said, up from {27|ca1|t=a week ago} a week ago.

Of the {30,000|bo} bottles shipped by Sanvera Biotech, an Ahmedabad-based generics maker, {4,650|us|by=officials} had been administered and {22,800|rc|by=officials} seized, officials said, leaving the whereabouts of some {2,500|-} unclear.

Police have arrested {two|ar|by=Police} procurement officials.

A doctors' union called the sum an insult and asked for {25 million|dem|by=A doctors' union} rupees a patient.

Sanvera said its own tests had found the product sterile.

@doc c-union | trade union bulletin | 2030-05-17
GOVT MEDICAL OFFICERS' FORUM — BULLETIN 9/30

Colleagues,

The Minister tells the nation that his people acted "within a week". The file says otherwise. Wayamba faxed its alert on {14 April|fi|s=Wayamba}; the circular stopping Clarivist bears the date of {7 May|rec}. We make that {twenty-three|days} days. Health officials make it {seven|!days|by=Health officials}.

In that interval no fewer than {twelve|-} of the {44|ca2|t=so far} sufferers so far were operated on. {Nineteen|cah|s=our own theatre in Kurunegala} of the total come from our own theatre in Kurunegala.

The price is instructive. {Rs. 385|pr} a vial against {Rs. 920|prn}: a saving of {Rs. 16 million|-} on the lot. Against that, {eight|bl} eyes. We demand {Rs. 25 million|dem|by=We} for every one of them, {ten|-} times what has been tabled.

{Two|ar} clerks are in remand. Not one signatory is.

Token strike: Wednesday, 8 a.m. to noon, in all provinces. Casualty exempt.

@doc d-fact | fact-checking site | 2030-05-19
Did {14,000|!us} people get the bad eye drops? No

CLAIM: A voice note shared more than 9,000 times says "{fourteen thousand|!us|by=A voice note} people were given the poison from India, and {forty-four|!bl|by=A voice note} are now blind".

RATING: FALSE

Here is where those numbers seem to come from.

• {44|ca2|t=up to 16 May} is the count of patients with an infection up to 16 May, in {seven|ho} hospitals. Most recovered. Vision in one eye was lost by {eight|bl}.

• Bottles opened and used: {4,650|us|by=the ministry's stores register}, going by the ministry's stores register, and one bottle can serve several patients.

• {22,800|rc} bottles were taken back into custody, out of an order of {30,000|bo}.

We also looked at the payment. Viral posts say {Rs. 25 million|!cmp|by=Viral posts} has been "approved" for victims. That is the amount sought by the doctors' union; the cabinet agreed to {a tenth|-} of it.

{No|di|v=0} deaths have been linked to the drops.

Sources: 11. Updated twice. Tell us at tips@sathya.example
